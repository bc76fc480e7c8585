import type { Localized } from '../../../server/domain/localized';
import type { ReportingRound } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import type { ReportSummary } from '../../../server/features/reports/reports.contract';

/** A round in which something waits for the office, and how much. */
export interface WaitingRound {
  readonly key: string;
  readonly label: Localized;
  readonly count: number;
}

/** Where something waits for the office. @param rounds in the order they are answered in */
export function waitingRounds(
  rounds: readonly Pick<ReportingRound, 'key' | 'label'>[],
  reports: readonly Pick<ReportSummary, 'round' | 'nextActor'>[],
): WaitingRound[] {
  const waiting = reports.filter(({ nextActor }) => nextActor === 'office');
  return rounds
    .map(({ key, label }) => ({
      key,
      label,
      count: waiting.filter(({ round }) => round.key === key).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The round that is shown first: the newest in which something waits, or else the newest that is open. @param rounds newest first */
export const firstRound = (
  rounds: readonly Pick<ReportingRound, 'key' | 'state'>[],
  waiting: readonly WaitingRound[],
): string | undefined => waiting[0]?.key ?? (rounds.find(({ state }) => state === 'open') ?? rounds[0])?.key;
