import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { STATES } from './report-states';

/** Which rounds have been opened after the one shown, and how far their reports have come. */
export function NewerRounds({ newerRounds }: Pick<ProgrammeOverview, 'newerRounds'>) {
  const { t, pick, format } = useText();
  if (newerRounds.length === 0) return null;
  const rounds = newerRounds.map(({ label, byState }) => {
    const states = STATES.filter((state) => byState[state] > 0).map(
      (state) => `${byState[state]} ${t(`reportWords.stateOf.${state}`, { count: byState[state] })}`,
    );
    return `${pick(label)} (${states.length === 0 ? t('programmeOverview.newerNone') : format.list(states)})`;
  });
  return <p>{t('programmeOverview.newer', { count: rounds.length, rounds: format.list(rounds) })}</p>;
}
