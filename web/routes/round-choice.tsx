import { sliderRounds } from '../features/indicators/slider-rounds';
import type { Selection } from '../features/selection/selection';
import { RoundSlider } from '../ui/round-slider';
import { useChoices } from './use-choices';

interface RoundChoiceProps {
  readonly selection: Selection;
  /** Of which kind of area the slider says what figures there are. */
  readonly kind: 'city' | 'district' | 'neighbourhood';
}

/** The slider over the rounds of the survey; the latest is not written to the address. */
export function RoundChoice({ selection, kind }: RoundChoiceProps) {
  const { onRound } = useChoices();
  const { indicator, survey, round } = selection;
  const keys = survey.rounds.map((one) => one.round);
  return (
    <RoundSlider
      rounds={sliderRounds(keys, indicator.coverage, kind)}
      value={round.round}
      onChange={(key) => onRound(key === indicator.latestRound ? undefined : key)}
    />
  );
}
