import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import { readingOf } from '../../domain/areas/reading';
import type { Polarity } from '../../domain/statistics/estimate';
import { Problem } from '../../http/problem';
import { latestFigure } from '../reports/figures-of-report';
import type { Figure } from '../reports/report-content.contract';
import { getSeries } from '../series/get-series';
import type { IndicatorSeries } from '../series/series.contract';
import type { JudgedTarget } from '../targets/targets.contract';
import { type AssessedStep, assessedStep } from './assessed-step';

/** What an indicator had come to in an area on a day. */
export interface MeasuredLine {
  readonly figure: Figure;
  readonly polarity: Polarity;
  /** How it has changed, as lately as that can be told: perhaps up to an earlier round than that of the figure. */
  readonly assessed: AssessedStep;
  /** Those that hold there. */
  readonly targets: readonly Pick<JudgedTarget, 'key' | 'label' | 'status' | 'sentence' | 'provenance'>[];
}

/** By indicator: the city first, then its districts of the day. */
export type MeasuredLines = ReadonlyMap<string, readonly MeasuredLine[]>;

/** Measures some indicators in the city and the districts of a day, by what was known of rounds up to it. */
export type Measuring = (db: ReadDb, indicators: readonly string[], day: string) => Promise<MeasuredLines>;

/** Twelve rounds of forty indicators. */
const MOST_KEPT = 500;

/**
 * Computes the series of an indicator once for the city and every district, in a fixed number of queries, and keeps
 * what came of it until the data change: nothing else changes it.
 */
function createMeasuring(): Measuring {
  const kept = new Map<string, readonly MeasuredLine[]>();
  let keptVersion: number | undefined;
  return async (db, indicators, day) => {
    const version = await getDataVersion(db);
    if (version !== keptVersion || kept.size > MOST_KEPT) kept.clear();
    keptVersion = version;
    const measured = new Map<string, readonly MeasuredLine[]>();
    for (const indicator of new Set(indicators)) {
      const key = `${indicator} ${day}`;
      const lines = kept.get(key) ?? (await measure(db, indicator, day));
      measured.set(indicator, lines);
      if (version === keptVersion) kept.set(key, lines);
    }
    return measured;
  };
}

const measurings = new WeakMap<ReadDb, Measuring>();

/** The measuring that everybody who asks a database shares: what one page has had computed, the others find. */
export function measuringOf(db: ReadDb): Measuring {
  const measuring = measurings.get(db) ?? createMeasuring();
  measurings.set(db, measuring);
  return measuring;
}

/** An indicator that is gone says nothing; a goal that names it is followed up all the same. */
async function measure(db: ReadDb, indicator: string, day: string): Promise<MeasuredLine[]> {
  try {
    const { series } = await getSeries(db, {
      indicator,
      areas: { kind: 'district', only: undefined },
      groups: ['all'],
      reading: readingOf('current_areas', day),
      today: day,
      until: day,
    });
    return series.map(lineOf);
  } catch (error) {
    if (error instanceof Problem && error.parts.status === 404) return [];
    throw error;
  }
}

const lineOf = (series: IndicatorSeries): MeasuredLine => ({
  figure: latestFigure(series),
  polarity: series.indicator.polarity,
  assessed: assessedStep(series),
  targets: series.targets.map(({ key, label, status, sentence, provenance }) => ({
    ...{ key, label, status, sentence, provenance },
  })),
});
