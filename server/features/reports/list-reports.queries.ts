import type { z } from '@hono/zod-openapi';
import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import { listReportsFound } from './find-report.queries';
import { permitSome } from './report-rights';
import type { Reports, ReportsQuery } from './reports.contract';
import { type SummedReport, summarise } from './summaries.queries';

/**
 * The reports somebody may know of, newest round first, then by organisation.
 * @throws Refused 403 for who may read no report at all
 */
export async function listReports(
  db: ReadDb,
  person: Person,
  { round, organisation }: z.infer<typeof ReportsQuery>,
  day: string,
): Promise<Reports> {
  permitSome(person);
  const reached = await organisationsReached(db, person, 'reports.read', day);
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'organisation_key'])
    .$if(round !== undefined, (query) => query.where('round_key', '=', round ?? ''))
    .$if(organisation !== undefined, (query) => query.where('organisation_key', '=', organisation ?? ''))
    .execute();
  const ids = rows.filter((row) => reached.has(row.organisation_key)).map(({ id }) => id);
  const summed = await summarise(db, await listReportsFound(db, day, ids), day);
  return { reports: summed.sort(inOrder).map(({ summary }) => summary) };
}

const BY_NAME = new Intl.Collator('sv');

/** Newest round first (`2025T1` < `2025T2` < `2025VB`), then by organisation as Swedish orders it. */
export const inOrder = ({ summary: one }: SummedReport, { summary: other }: SummedReport): number =>
  (one.round.key < other.round.key ? 1 : one.round.key > other.round.key ? -1 : 0) ||
  BY_NAME.compare(one.organisation.name, other.organisation.name);
