import type { Localized } from '../localized';

/** A figure as it stands in a report, as far as it is compared. */
interface ComparedFigure {
  readonly indicator: { readonly key: string };
  readonly area: { readonly slug: string };
  readonly round: string | null;
  readonly status: string | null;
  /** Shares between 0 and 1, or whatever the unit of the indicator is. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: string | null;
  readonly figure: Localized;
  readonly sentence: Localized;
}

/** Below this two figures are one that was computed twice. */
const NO_DIFFERENCE = 1e-9;

/**
 * The figures that a report was decided on and that say something else today. A newer round revises nothing: figures
 * are compared with those of their own round. A revision too small to be seen in the words is none.
 * @param now what the figures of the same rounds are today
 */
export function revisedFigures<F extends ComparedFigure>(
  frozen: readonly F[],
  now: readonly F[],
): { before: F; now: F }[] {
  const today = new Map(now.map((figure) => [nameOf(figure), figure]));
  const once = new Map(frozen.map((figure) => [nameOf(figure), figure]));
  return [...once].flatMap(([name, before]) => {
    const figure = today.get(name);
    return figure !== undefined && isRevised(before, figure) ? [{ before, now: figure }] : [];
  });
}

const nameOf = ({ indicator, area, round }: ComparedFigure): string =>
  [indicator.key, area.slug, round ?? ''].join(' ');

function isRevised(before: ComparedFigure, now: ComparedFigure): boolean {
  const isOther =
    before.status !== now.status ||
    before.verdict !== now.verdict ||
    (['value', 'lower', 'upper'] as const).some((measure) => differ(before[measure], now[measure]));
  return isOther && (differIn('figure', before, now) || differIn('sentence', before, now));
}

const differ = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one !== other : Math.abs(one - other) > NO_DIFFERENCE;

const differIn = (words: 'figure' | 'sentence', one: ComparedFigure, other: ComparedFigure): boolean =>
  one[words].sv !== other[words].sv;
