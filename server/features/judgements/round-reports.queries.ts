import type { ReadDb } from '../../../db/database';
import { EDITIONS, type JudgementReader } from './committee-judgements.queries';
import type { Judgements } from './judgements.contract';
import type { ProgrammeRound } from './programme-rounds.queries';

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

/** The newest round before one of which a reader may see a greater part of the reports. @param rounds newest first */
export async function findFullerRound(
  db: ReadDb,
  rounds: readonly ProgrammeRound[],
  { round, reader }: { readonly round: ProgrammeRound; readonly reader: JudgementReader },
): Promise<Judgements['fuller']> {
  const rows = await db
    .selectFrom('reports')
    .leftJoin(
      ({ selectFrom }) => selectFrom(EDITIONS[reader]).select('report_id').distinct().as('seen'),
      (join) => join.onRef('seen.report_id', '=', 'reports.id'),
    )
    .select(({ fn }) => [
      'round_key',
      fn.count('reports.id').as('asked'),
      fn.count('seen.report_id').as('seen'),
    ])
    .groupBy('round_key')
    .execute();
  const counts = new Map(
    rows.map(({ round_key, asked, seen }) => [round_key, { asked: Number(asked), seen: Number(seen) }]),
  );
  const partOf = ({ key }: ProgrammeRound): number => {
    const { asked, seen } = counts.get(key) ?? { asked: 0, seen: 0 };
    return asked === 0 ? 0 : seen / asked;
  };
  const fuller = rounds
    .slice(rounds.findIndex(({ key }) => key === round.key) + 1)
    .find((one) => partOf(one) > partOf(round));
  const count = fuller && counts.get(fuller.key);
  return fuller && count ? { key: fuller.key, label: fuller.label, ...count } : null;
}
