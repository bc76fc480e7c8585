import type { ReadDb } from '../../../db/database';
import type { Localized } from '../../domain/localized';
import { ROUND_TYPES } from '../../domain/reporting/round';
import { roundLabel } from '../../domain/reporting/round-label';
import type { ProgrammeContent } from '../programmes/programmes.contract';

/** A round in which a programme is followed up. */
export interface ProgrammeRound {
  readonly key: string;
  readonly label: Localized;
  /** ISO dates, both counted. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly example: boolean;
}

/** The opened rounds whose period lies in the years of a programme, at least in part; newest first. */
export async function listProgrammeRounds(
  db: ReadDb,
  { period }: Pick<ProgrammeContent, 'period'>,
): Promise<ProgrammeRound[]> {
  const rows = await db
    .selectFrom('reporting_rounds')
    .select(['key', 'year', 'type', 'period_from', 'period_to', 'provenance'])
    .where('opened_at', 'is not', null)
    .where('period_to', '>=', period.from)
    .where('period_from', '<=', period.to ?? '9999-12-31')
    .execute();
  return rows
    .sort(
      (one, other) =>
        other.year - one.year || ROUND_TYPES.indexOf(other.type) - ROUND_TYPES.indexOf(one.type),
    )
    .map((row) => ({
      key: row.key,
      label: roundLabel(row.year, row.type),
      periodFrom: row.period_from,
      periodTo: row.period_to,
      example: row.provenance === 'example',
    }));
}

/**
 * The round a programme is looked at in when nobody says which: the latest with an accepted report, for in a newer one
 * there is nothing to see yet; where none has one, the latest.
 * @param rounds newest first
 */
export async function defaultRound<Round extends { readonly key: string }>(
  db: ReadDb,
  rounds: readonly Round[],
): Promise<Round | undefined> {
  const rows = await db
    .selectFrom('report_take_ups')
    .innerJoin('reports', 'reports.id', 'report_take_ups.report_id')
    .select('reports.round_key')
    .distinct()
    .execute();
  const accepted = new Set(rows.map(({ round_key }) => round_key));
  return rounds.find(({ key }) => accepted.has(key)) ?? rounds[0];
}

/** The day whose figures a round is held against: its last, or today while it goes on. @param today ISO date */
export const measuredOn = ({ periodTo }: Pick<ProgrammeRound, 'periodTo'>, today: string): string =>
  periodTo < today ? periodTo : today;
