import type { Localized } from '../../../server/domain/localized';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';

type Compared = Comparison['areas'][number];

/** How the areas of a comparison stand against the city. */
export interface VerdictCounts {
  readonly higher: number;
  readonly lower: number;
  /** Of those with a value: how many could be judged. */
  readonly judged: number;
  readonly withValue: number;
}

export function countVerdicts(areas: Comparison['areas']): VerdictCounts {
  const valued = areas.filter(({ point }) => point.value !== null);
  const count = (verdict: string) =>
    valued.filter(({ differenceToCity }) => differenceToCity.verdict === verdict).length;
  return {
    higher: count('increased'),
    lower: count('decreased'),
    judged: valued.length - count('not_assessable'),
    withValue: valued.length,
  };
}

/** Whether an area's figure could be set against the city's. */
export const isJudged = ({ point, differenceToCity }: Compared): boolean =>
  point.value !== null && differenceToCity.verdict !== 'not_assessable';

/** The areas that cannot be judged, under the sentence that says why; the most common reason first. */
export function unjudgedByReason(
  areas: Comparison['areas'],
  pick: (text: Localized) => string,
): [sentence: string, areas: Compared['area'][]][] {
  const groups = new Map<string, Compared['area'][]>();
  for (const { area, point, differenceToCity } of areas) {
    if (point.value === null || differenceToCity.verdict !== 'not_assessable') continue;
    const sentence = pick(differenceToCity.sentence);
    groups.set(sentence, [...(groups.get(sentence) ?? []), area]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
