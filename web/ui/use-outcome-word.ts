import type { MeasuredOutcome } from '../../server/domain/follow-up/divergence';
import type { OutcomeBasis } from '../../server/domain/follow-up/outcome-basis';
import { useText } from '../text/use-text';

/** The word for what the measurement says of a goal, by what is certain of it: "Inte nått" where its year has come. */
export function useOutcomeWord() {
  const { t } = useText();
  return (outcome: MeasuredOutcome, basis: OutcomeBasis): string =>
    outcome === 'all_well' || outcome === 'all_badly'
      ? t(`judgements.certain.${outcome}.${basis}`)
      : t(`judgements.outcome.${outcome}`);
}
