import type { ReadDb } from '../../../db/database';
import { readingOf } from '../../domain/areas/reading';
import { groupBy } from '../../domain/group-by';
import type { Polarity } from '../../domain/statistics/estimate';
import { listDefinitions } from '../indicators/definitions.queries';
import { latestFigure, seriesOf } from '../reports/figures-of-report';
import type { Figure } from '../reports/report-content.contract';
import type { JudgedTarget } from '../targets/targets.contract';
import { listProgrammeIndicators } from './programme-indicators.queries';

/** What one indicator says of an area: its latest figure, how it changed since the round before, its targets. */
export interface Measure {
  readonly figure: Figure;
  readonly polarity: Polarity;
  readonly targets: readonly JudgedTarget[];
}

/**
 * Every indicator in some areas, those of the programme in force first, then in the order they are read everywhere.
 * @param today ISO date, whose areas are meant
 * @returns by slug of area
 */
export async function measureAreas(
  db: ReadDb,
  areas: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, readonly Measure[]>> {
  const [definitions, followed] = await Promise.all([
    listDefinitions(db, undefined),
    listProgrammeIndicators(db, today),
  ]);
  const keys = definitions.map(({ key }) => key);
  const ordered = [...keys.filter((key) => followed.has(key)), ...keys.filter((key) => !followed.has(key))];
  const asked = { areas, groups: ['all'], reading: readingOf('current_areas', today), today };
  const series = await Promise.all(ordered.map((indicator) => seriesOf(db, { ...asked, indicator })));
  return groupBy(
    series.flat(),
    ({ area }) => area.slug,
    (line): Measure => ({
      figure: latestFigure(line),
      polarity: line.indicator.polarity,
      targets: line.targets,
    }),
  );
}
