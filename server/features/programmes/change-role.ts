import type { z } from '@hono/zod-openapi';
import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { placesOf } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import { notFound, Problem } from '../../http/problem';
import { impossible, inTheWay } from '../../http/refusals';
import type { RoleFillingChange, RoleFillings } from './role-fillings.contract';
import { getRoleFillings } from './role-fillings.queries';

/**
 * Says how a role stands in an organisation from a day on; what was said before stays.
 * @throws Problem 404 for an organisation nobody knows, and for a role it has not; 409 when somebody has said something
 *   else meanwhile, or the organisation is no more; 422 for a day to come, and for a holder of what nobody holds
 */
export async function changeRole(
  { tx, person, now, permit, record }: Deed,
  organisation: string,
  role: string,
  { seq, state, holder, since }: z.infer<typeof RoleFillingChange>,
): Promise<RoleFillings> {
  const today = dayOf(now);
  permit('coordinators.change', {
    kind: 'organisations',
    places: await placesOf(tx, [organisation], today),
  });
  await countUpDataVersion(tx);
  const { mayChange, roles } = await getRoleFillings(tx, organisation, today);
  const before = roles.find((one) => one.role === role);
  if (before === undefined) throw notFound(`${organisation} has no role ${role}`);
  if (!mayChange) throw inTheWay('organisation_ended', `${organisation} is no more`);
  if (before.seq !== seq) {
    throw new Problem({
      status: 409,
      code: 'version_conflict',
      detail: `It was said meanwhile, and is at ${before.seq}.`,
      current: before,
    });
  }
  const held = state === 'filled' || state === 'shared';
  if (!held && holder.trim() !== '') {
    throw impossible('nobody_holds_it', 'holder', 'a role that is not filled has no holder');
  }
  if (since > today) throw impossible('date_in_future', 'since', 'it is said of today, not of a day to come');
  await tx
    .insertInto('role_fillings')
    .values({
      organisation_key: organisation,
      role_key: role,
      seq: seq + 1,
      state,
      holder: holder.trim(),
      since,
      report_id: null,
      at: now.toISOString(),
      by: person.id,
      provenance: 'reported',
    })
    .execute();
  await record({
    action: 'coordinator.changed',
    organisation,
    subject: { kind: 'role', id: role },
    details: { before: { seq, state: before.state }, after: { seq: seq + 1, state } },
  });
  return await getRoleFillings(tx, organisation, today);
}
