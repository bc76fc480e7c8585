import type { ReadDb } from '../../../db/database';
import { readingOf } from '../../domain/areas/reading';
import { groupBy } from '../../domain/group-by';
import type { Localized } from '../../domain/localized';
import { notAssessable } from '../../domain/statistics/change';
import { judgeDifferenceToWhole } from '../../domain/statistics/difference-to-whole';
import type { Verdict } from '../../domain/statistics/verdict';
import { differenceSentence } from '../../domain/text/difference-sentence';
import { reasonWords } from '../../domain/text/reason';
import {
  findIndicatorDefinition,
  type IndicatorDefinition,
} from '../indicators/indicator-definition.queries';
import { CITY } from '../reports/figures-of-report';
import type { Figure } from '../reports/report-content.contract';
import { type Line, readLines } from '../series/read-lines';

interface Difference {
  readonly verdict: Verdict;
  readonly sentence: Localized;
}

/** How a figure of a district stands against that of the city in the same round. */
export type DifferenceOf = (figure: Figure) => Difference;

const MOST_AREAS = 200;

/** @param figures of districts of today; of the city itself nothing is asked; @param day ISO date: today */
export async function compareWithCity(
  db: ReadDb,
  figures: readonly Figure[],
  day: string,
): Promise<DifferenceOf> {
  const found = new Map<string, Difference>();
  const byIndicator = groupBy(
    figures.filter(({ area }) => area.slug !== CITY),
    ({ indicator }) => indicator.key,
    (figure) => figure,
  );
  for (const [key, own] of byIndicator) {
    const indicator = await findIndicatorDefinition(db, key);
    if (indicator === undefined) continue;
    const { lines } = await readLines(db, indicator, {
      areas: [CITY, ...new Set(own.map(({ area }) => area.slug))],
      groups: ['all'],
      reading: readingOf('current_areas', day),
      alsoWeigh: [],
      most: MOST_AREAS,
    });
    for (const figure of own) found.set(nameOf(figure), differenceIn(lines, figure, indicator));
  }
  return (figure) => found.get(nameOf(figure)) ?? untold('no_value');
}

const nameOf = ({ indicator, area }: Figure): string => `${indicator.key} ${area.slug}`;

function differenceIn(
  lines: readonly Line[],
  { area, round }: Figure,
  indicator: IndicatorDefinition,
): Difference {
  const [own, city] = [area.slug, CITY].map((slug) => {
    const line = lines.find((one) => one.area.slug === slug);
    return line?.cells.get(round ?? '')?.estimate ?? undefined;
  });
  const judgement =
    own === undefined || city === undefined
      ? notAssessable('no_value')
      : judgeDifferenceToWhole(own, city, indicator.method);
  if (own === undefined || city === undefined || judgement.verdict === 'not_assessable')
    return untold(judgement.reason ?? 'no_value');
  return { verdict: judgement.verdict, sentence: differenceSentence(judgement, own, city, indicator) };
}

/** Said with what it could not be compared: a brief compares with more than the city. */
const untold = (reason: Parameters<typeof reasonWords>[0]): Difference => ({
  verdict: 'not_assessable',
  sentence: {
    sv: `Går inte att jämföra med hela staden: ${reasonWords(reason).sv}`,
    en: `Cannot be compared with the whole city: ${reasonWords(reason).en}`,
  },
});
