import type { Measured } from '../../../server/features/judgements/judgements.contract';

/** A figure as it is held against its first target, or told by its change, then against the others it has. */
type OfFigure = readonly [Measured, ...Measured[]];

/** Which figure it is, whatever it is held against. */
export const figureKey = ({ indicator, area }: Measured): string => `${indicator.key} ${area.slug}`;

/** What is measured of a goal by its figures: with two targets a figure comes twice, and is shown once. */
export function byFigure(measured: readonly Measured[]): OfFigure[] {
  const figures = new Map<string, OfFigure>();
  for (const one of measured) {
    const found = figures.get(figureKey(one));
    figures.set(figureKey(one), found === undefined ? [one] : [...found, one]);
  }
  return [...figures.values()];
}
