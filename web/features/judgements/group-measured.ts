import type { Measured } from '../../../server/features/judgements/judgements.contract';

/** Figures of which the same is said: by the same targets, or by the same change. */
export interface MeasuredGroup {
  readonly figures: readonly Measured[];
  /** What is said of each of them; a sentence once. */
  readonly standings: readonly Measured[];
}

/** Says once what is said of several figures, and of several targets of one figure. */
export function groupMeasured(measured: readonly Measured[]): readonly MeasuredGroup[] {
  const ofFigures = firstOf(measured, placeOf).map((figure) => ({
    figure,
    standings: firstOf(
      measured.filter((one) => placeOf(one) === placeOf(figure)),
      saidOf,
    ),
  }));
  const keyOf = ({ standings }: (typeof ofFigures)[number]) => standings.map(saidOf).join('\n');
  return firstOf(ofFigures, keyOf).map((first) => ({
    figures: ofFigures.filter((one) => keyOf(one) === keyOf(first)).map(({ figure }) => figure),
    standings: first.standings,
  }));
}

const placeOf = ({ indicator, area }: Measured): string => `${indicator.key} ${area.slug}`;

const saidOf = ({ tone, target, sentence }: Measured): string =>
  `${tone} ${(target?.sentence ?? sentence).sv} ${target?.example}`;

const firstOf = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
