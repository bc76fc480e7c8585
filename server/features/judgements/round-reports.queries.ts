import type { ReadDb } from '../../../db/database';
import { EDITIONS, type JudgementReader } from './committee-judgements.queries';
import type { Judgements } from './judgements.contract';

type RoundReports = NonNullable<Judgements['reports']>;

/**
 * How many reports were asked for in a round, how many of them a reader may see what is judged in, and whose are
 * missing: a count of judgements says little without it. How far those that are missing have come is not told.
 */
export async function countRoundReports(
  db: ReadDb,
  round: string,
  reader: JudgementReader,
): Promise<RoundReports> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .leftJoin(
      ({ selectFrom }) => selectFrom(EDITIONS[reader]).select('report_id').distinct().as('seen'),
      (join) => join.onRef('seen.report_id', '=', 'reports.id'),
    )
    .select(['organisations.name', 'seen.report_id'])
    .where('round_key', '=', round)
    .execute();
  const missing = rows.filter(({ report_id }) => report_id === null).map(({ name }) => name);
  return {
    asked: rows.length,
    seen: rows.length - missing.length,
    missing: missing.sort(BY_NAME.compare),
  };
}

const BY_NAME = new Intl.Collator('sv');
