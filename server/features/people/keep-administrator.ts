import type { WriteDb } from '../../../db/database';
import { inTheWay } from './people-refusal';
import { selectStanding } from './standing.queries';
import { stateOf } from './state-of';

/**
 * Sees that somebody still administers the executive office, after a change that took a role or a person away. Whoever
 * takes another away at the same time waits, and then counts without the first.
 * @throws Problem 409 when nobody does: the change does not happen
 */
export async function keepAdministrator(tx: WriteDb): Promise<void> {
  await tx
    .updateTable('organisations')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('kind', '=', 'executive_office')
    .execute();
  const administrators = await selectStanding(tx)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('memberships')
          .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
          .select('memberships.id')
          .whereRef('memberships.person_id', '=', 'people.id')
          .where('memberships.role', '=', 'administrator')
          .where('memberships.ended_at', 'is', null)
          .where('organisations.kind', '=', 'executive_office'),
      ),
    )
    .execute();
  // Somebody who was invited and has not come may never come.
  if (administrators.some((person) => stateOf(person) === 'active')) return;
  throw inTheWay('last_administrator', 'the executive office would be left without an administrator');
}

/** Whether a role is one that the city cannot be without. */
export const administersOffice = ({
  role,
  kind,
}: {
  readonly role: string;
  readonly kind: string;
}): boolean => role === 'administrator' && kind === 'executive_office';
