import type { ReadDb } from '../../../db/database';
import type { Localized } from '../../domain/localized';
import { roundLabel } from '../../domain/reporting/round-label';

type Round = { readonly key: string; readonly label: Localized };

/** In which round each problem or intervention was last taken up from a report; by owner and id. */
export async function listTakenUpIn(
  db: ReadDb,
  of: 'problem' | 'intervention',
): Promise<(item: { readonly owner: { readonly key: string }; readonly id: string }) => Round | null> {
  const rows = await db
    .selectFrom(`${of}_revisions`)
    .innerJoin('reports', 'reports.id', 'report_id')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .select([`${of}_id as id`, 'owner_key', 'round_key', 'year', 'type'])
    .orderBy('revision')
    .execute();
  const last = new Map(rows.map((row) => [`${row.owner_key} ${row.id}`, row]));
  return ({ owner, id }) => {
    const row = last.get(`${owner.key} ${id}`);
    return row === undefined ? null : { key: row.round_key, label: roundLabel(row.year, row.type) };
  };
}
