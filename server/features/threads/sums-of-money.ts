import { MONEY_SOURCES } from '../../domain/follow-up/intervention';
import { focusAreaName } from '../../domain/follow-up/known-references';
import type { ThreadSum } from './sum-threads.queries';
import { focusAreaOf, type ThreadNames } from './thread-names.queries';
import type { Money } from './threads.contract';

const SUMMED = ['interventions', 'planned', 'spent', 'withoutPlanned', 'withoutSpent'] as const;
type Summed = Record<(typeof SUMMED)[number], number>;

const added = (sums: readonly ThreadSum[]): Summed =>
  Object.fromEntries(SUMMED.map((key) => [key, sums.reduce((sum, own) => sum + own[key], 0)])) as Summed;

/** Money of all that was found: together, by source, and by focus area as the programmes have them. */
export function moneyOf(sums: readonly ThreadSum[], names: ThreadNames): Money {
  const { interventions: _, ...all } = added(sums);
  const sources = [...MONEY_SOURCES, 'not_said' as const].map((source) => ({
    source,
    ...added(sums.filter(({ moneySource }) => (moneySource ?? 'not_said') === source)),
  }));
  const order = [...names.focusAreas.keys()];
  const nameIn = ({ programme, focusArea }: ThreadSum) =>
    programme === null || focusArea === null ? '' : focusAreaName({ programme, focusArea });
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const found = [...new Set(sums.map(nameIn))].sort(
    (one, other) => Number(one === '') - Number(other === '') || place(one) - place(other),
  );
  return {
    ...all,
    bySource: sources.filter(({ interventions }) => interventions > 0),
    byFocusArea: found.map((name) => {
      const own = sums.filter((sum) => nameIn(sum) === name);
      return {
        focusArea: focusAreaOf(names, own[0]?.programme ?? null, own[0]?.focusArea ?? null),
        ...added(own),
      };
    }),
  };
}
