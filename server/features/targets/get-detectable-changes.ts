import type { ReadDb } from '../../../db/database';
import { readingOf } from '../../domain/areas/reading';
import { POWER } from '../../domain/statistics/detectable-change';
import { getSeries } from '../series/get-series';
import type { IndicatorSeries } from '../series/series.contract';
import type { DetectableChanges } from './target-decisions.contract';

/**
 * The smallest change for the better that the next round would find, in the city and every district of today or in
 * some areas.
 * @param today ISO date
 * @throws Problem 404 for an indicator or an area nobody knows
 */
export async function getDetectableChanges(
  db: ReadDb,
  { indicator, areas, today }: { indicator: string; areas: readonly string[] | undefined; today: string },
): Promise<DetectableChanges> {
  const { series } = await getSeries(db, {
    indicator,
    areas: areas ?? { kind: 'district', only: undefined },
    groups: ['all'],
    reading: readingOf('current_areas', today),
    today,
  });
  return {
    indicator,
    polarity: series[0]?.indicator.polarity ?? 'no_judgement',
    power: POWER,
    areas: series.map(changeIn),
  };
}

function changeIn({
  area,
  indicator,
  points,
  detectableChange,
}: IndicatorSeries): DetectableChanges['areas'][number] {
  const latest = points.find(({ round }) => round === detectableChange?.round);
  const direction = indicator.polarity === 'higher_is_better' ? 'increase' : 'decrease';
  return {
    slug: area.slug,
    label: area.label,
    round: detectableChange?.round ?? null,
    value: latest?.value ?? null,
    smallest: detectableChange?.[direction] ?? null,
  };
}
