import type { ReadDb } from '../../../db/database';
import { AS_MEASURED, type Reading, readingOf } from '../../domain/areas/reading';
import type { Localized } from '../../domain/localized';
import { judgeSeries } from '../../domain/statistics/series';
import { Problem } from '../../http/problem';
import {
  findIndicatorDefinition,
  type IndicatorDefinition,
} from '../indicators/indicator-definition.queries';
import { CITY, figureAt } from '../reports/figures-of-report';
import { buildSeries } from '../series/build-series';
import { figuresOf } from '../series/figures-of';
import { type Line, readLines } from '../series/read-lines';
import type { IndicatorSeries, SeriesPoint } from '../series/series.contract';
import { toChange } from '../series/to-change';
import { listTargets } from '../targets/targets.queries';
import type { MeasuredAround } from './measured-around.contract';

/** An organisation answers for a handful of districts. */
const MOST_AREAS = 200;

interface Asked {
  readonly indicators: readonly string[];
  /** Slugs; none: the whole city. */
  readonly areas: readonly string[];
  /** ISO date on which it began; null: not said. */
  readonly since: string | null;
  /** ISO date: today. */
  readonly day: string;
}

/**
 * What has been measured before something began and since, in its areas: never what it led to. An indicator or an area
 * that has gone is left out.
 */
export async function measuredAround(db: ReadDb, asked: Asked): Promise<MeasuredAround[]> {
  const measured: MeasuredAround[] = [];
  for (const indicator of asked.indicators) measured.push(...(await measuredBy(db, indicator, asked)));
  return measured;
}

async function measuredBy(
  db: ReadDb,
  key: string,
  { areas: named, since, day }: Asked,
): Promise<MeasuredAround[]> {
  const [indicator, targets] = await Promise.all([findIndicatorDefinition(db, key), listTargets(db, key)]);
  if (indicator === undefined) return [];
  const areas = named.length === 0 ? [CITY] : named;
  const alsoWeigh = targets.flatMap((target) => target.areas.map(({ slug }) => slug));
  const readIn = async (reading: Reading): Promise<MeasuredAround[]> => {
    const asked = { areas, groups: ['all'], reading, alsoWeigh, most: MOST_AREAS };
    const { lines, weighing } = await readLines(db, indicator, asked);
    const parts = { indicator, targets, today: day, reading, weighing };
    return lines.map((line) => aroundIn(line, buildSeries(line, parts), indicator, { since, day }));
  };
  // An area that is no more is read as it was measured.
  return areas.includes(CITY)
    ? await readIn(AS_MEASURED)
    : ((await ifThere(readIn(readingOf('current_areas', day)))) ??
        (await ifThere(readIn(AS_MEASURED))) ??
        []);
}

/** Nothing where an area is not among those of the reading. */
async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem && error.parts.status === 404) return undefined;
    throw error;
  }
}

function aroundIn(
  line: Line,
  series: IndicatorSeries,
  indicator: IndicatorDefinition,
  { since, day }: Pick<Asked, 'since' | 'day'>,
): MeasuredAround {
  const known = series.points.filter(({ provenance, date }) => provenance !== null && date <= day);
  const before = since === null ? undefined : newest(known.filter(({ date }) => date < since));
  const after = newest(since === null ? known : known.filter(({ date }) => date >= since));
  const said = (point: SeriesPoint | undefined) =>
    point === undefined
      ? null
      : {
          round: point.round,
          figure: figureAt(series, point).figure,
          example: point.provenance === 'example',
        };
  const [target] = series.targets;
  return {
    indicator: { key: indicator.key, label: indicator.label },
    area: { slug: series.area.slug, label: series.area.label },
    before: said(before),
    after: said(after),
    ...differenceOf(line, indicator, { since, before, after, day }),
    target:
      target === undefined ? null : { label: target.label, status: target.status, sentence: target.sentence },
  };
}

/** A real figure where there is any, as on the pages (ADR 7). */
const newest = (points: readonly SeriesPoint[]): SeriesPoint | undefined =>
  points.findLast(({ provenance }) => provenance !== 'example') ?? points.at(-1);

interface Ends {
  readonly since: string | null;
  readonly before: SeriesPoint | undefined;
  readonly after: SeriesPoint | undefined;
  readonly day: string;
}

/** How the two figures differ, judged as every change is, or why that cannot be said. */
function differenceOf(
  line: Line,
  indicator: IndicatorDefinition,
  { since, before, after, day }: Ends,
): Pick<MeasuredAround, 'sentence' | 'certain'> {
  if (since === null) return { sentence: NOT_SAID, certain: false };
  if (since > day) return { sentence: NOT_BEGUN, certain: false };
  if (before === undefined) return { sentence: NOTHING_BEFORE, certain: false };
  if (after === undefined) return { sentence: NOTHING_SINCE, certain: false };
  const ends = figuresOf(line, indicator).filter(({ round }) => [before.round, after.round].includes(round));
  const [judged] = judgeSeries(
    ends,
    indicator.breaks.map(({ date }) => date),
    indicator.method,
  ).changes;
  if (judged === undefined) return { sentence: NOTHING_SINCE, certain: false };
  const { sentence, verdict } = toChange(judged, indicator);
  return { sentence, certain: verdict === 'increased' || verdict === 'decreased' };
}

const NOT_SAID: Localized = {
  sv: 'Kan inte jämföras: det är inte sagt när det började',
  en: 'Cannot be compared: it is not said when it began',
};
const NOT_BEGUN: Localized = { sv: 'Har inte börjat än', en: 'Has not begun yet' };
const NOTHING_BEFORE: Localized = {
  sv: 'Kan inte jämföras: ingen siffra från tiden innan',
  en: 'Cannot be compared: no figure from before',
};
const NOTHING_SINCE: Localized = {
  sv: 'Kan inte jämföras: inget är mätt sedan dess',
  en: 'Cannot be compared: nothing has been measured since',
};
