import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { listSuccessions } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import { refusalOf } from './check-succession';
import { handOverDistricts } from './hand-over-districts';
import type { NewSuccession, Organisation } from './organisations.contract';
import { listOrganisations } from './organisations.queries';

/**
 * Ends organisations on a day and says who takes over. Their districts follow; roles held in them stay as history and
 * count for nothing from that day; what they had under way is their heirs' from then on, what they decided stays theirs.
 * @returns the predecessors and the successors as they are then
 * @throws Problem 409 or 422, which says why it cannot be
 */
export async function succeedOrganisations(
  { tx, now, permit, record }: Deed,
  asked: NewSuccession,
): Promise<Organisation[]> {
  permit('organisations.change', { kind: 'city' });
  // First, so that whoever changes organisations at the same time waits and then sees this.
  await countUpDataVersion(tx);
  const predecessors = [...new Set(asked.predecessors)];
  const successors = [...new Set(asked.successors)];
  const succession = { ...asked, predecessors, successors };
  const refusal = refusalOf(succession, {
    organisations: await organisationsByKey(tx),
    successions: await listSuccessions(tx),
  });
  if (refusal) throw refusal;
  const { date, decision } = succession;
  await handOverDistricts(tx, succession);
  await tx
    .updateTable('organisations')
    .set(({ eb }) => ({ valid_to: date, version: eb('version', '+', 1) }))
    .where('key', 'in', predecessors)
    .execute();
  const rows = predecessors.flatMap((predecessor_key) =>
    successors.map((successor_key) => ({ predecessor_key, successor_key, date, decision })),
  );
  await tx.insertInto('organisation_successions').values(rows).execute();
  for (const key of predecessors) {
    await record({
      action: 'organisation.succeeded',
      organisation: key,
      subject: { kind: 'organisation', id: key },
      details: { before: { validTo: null }, after: { validTo: date, successors, decision } },
    });
  }
  return await listOrganisations(tx, { today: dayOf(now), keys: [...predecessors, ...successors] });
}

async function organisationsByKey(tx: WriteDb) {
  const rows = await tx.selectFrom('organisations').selectAll().execute();
  return new Map(rows.map((row) => [row.key, row]));
}
