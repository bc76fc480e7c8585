import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import type { SliderRound } from '../../ui/round-slider';

type Coverage = Indicator['coverage'][number];

/** What each round holds for a kind of area: the slider says it before it is chosen. */
export function sliderRounds(
  rounds: readonly string[],
  coverage: readonly Coverage[],
  kind: Coverage['areaKind'],
): SliderRound[] {
  return rounds.map((round) => {
    const counts = coverage.find((one) => one.round === round && one.areaKind === kind);
    const measured = (counts?.published ?? 0) + (counts?.imported ?? 0) > 0;
    const example = (counts?.example ?? 0) > 0;
    if (measured) return { round, kind: example ? 'mixed' : 'measured' };
    return { round, kind: example ? 'example' : 'none' };
  });
}
