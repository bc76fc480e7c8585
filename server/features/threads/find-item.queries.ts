import type { ReadDb } from '../../../db/database';
import { roundLabel } from '../../domain/reporting/round-label';
import { notFound } from '../../http/problem';
import type { ItemKey } from './thread-links.queries';
import type { InterventionDetail } from './threads.contract';
import { type Sight, seenBy } from './threads-found.queries';

/** 404, for what there is not and for what the asker may not know of. */
export const noThread = ({ owner, id }: ItemKey) => notFound(`${owner} has nothing called ${id}`);

/** @throws Problem 404 for an intervention that whoever asks may not read */
export async function getInterventionRow(db: ReadDb, key: ItemKey, sight: Sight) {
  const row = await db
    .selectFrom('interventions')
    .selectAll()
    .where(seenBy('interventions', sight))
    .where('owner_key', '=', key.owner)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (row === undefined) throw noThread(key);
  return row;
}

/** @throws Problem 404 for a problem that whoever asks may not read */
export async function getProblemRow(db: ReadDb, key: ItemKey, sight: Sight) {
  const row = await db
    .selectFrom('problems')
    .selectAll()
    .where(seenBy('problems', sight))
    .where('owner_key', '=', key.owner)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (row === undefined) throw noThread(key);
  return row;
}

export type ItemKind = 'interventions' | 'problems';

/** Revisions of an intervention or a problem, newest first, with who made each and whether it may be read. */
export async function listRevisions(db: ReadDb, kind: ItemKind, key: ItemKey) {
  const { revisions, id } = {
    interventions: { revisions: 'intervention_revisions', id: 'intervention_id' },
    problems: { revisions: 'problem_revisions', id: 'problem_id' },
  }[kind] as { revisions: 'intervention_revisions'; id: 'intervention_id' };
  // Both kinds are kept alike; the types of one stand for either.
  const items = kind as 'interventions';
  const rows = await db
    .selectFrom(revisions)
    .innerJoin('people', 'people.id', `${revisions}.by`)
    .innerJoin(items, (join) =>
      join.onRef(`${items}.owner_key`, '=', `${revisions}.owner_key`).onRef(`${items}.id`, '=', id),
    )
    .select([`${revisions}.revision`, 'at', 'people.name as by', 'report_id as report', 'readable_from'])
    .select([`${revisions}.visibility`, `${revisions}.content`])
    .where(`${revisions}.owner_key`, '=', key.owner)
    .where(id, '=', key.id)
    .orderBy(`${revisions}.revision`, 'desc')
    .execute();
  return rows.map(({ readable_from, ...row }) => ({ ...row, readable: row.revision >= readable_from }));
}

/** The reports that something stands in, newest first; for everyone only what is published. */
export async function reportsOf(
  db: ReadDb,
  kind: ItemKind,
  key: ItemKey,
  published: boolean,
): Promise<InterventionDetail['reports']> {
  const ids = [
    ...new Set(
      (await listRevisions(db, kind, key)).flatMap(({ report, readable }) =>
        report !== null && readable ? [report] : [],
      ),
    ),
  ];
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('reports')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .leftJoin('publications', (join) =>
      join.onRef('publications.report_id', '=', 'reports.id').on('publications.edition', '=', 1),
    )
    .select(['reports.id', 'reports.round_key', 'year', 'type', 'publications.published_at'])
    .where('reports.id', 'in', ids)
    .orderBy('period_to', 'desc')
    .execute();
  return rows
    .map(({ id, round_key, year, type, published_at }) => ({
      id,
      round: { key: round_key, label: roundLabel(year, type) },
      published: published_at !== null,
    }))
    .filter((report) => report.published || !published);
}
