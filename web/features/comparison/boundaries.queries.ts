import { queryOptions } from '@tanstack/react-query';
import type { Boundaries } from '../../../server/features/boundaries/boundaries.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { getJson } from '../../api/client';

/**
 * Where the areas of a comparison lie on its day, together with the chart that draws them, which is fetched only by
 * those who have boundaries to draw; null when they are not known.
 */
export const boundariesQuery = ({ kind, round, reading }: Pick<Comparison, 'kind' | 'round' | 'reading'>) => {
  const on = reading.date ?? round.date;
  return queryOptions({
    queryKey: ['boundaries', kind, on],
    queryFn: async ({ signal }) => {
      const boundaries = await getJson<Boundaries>('/boundaries', { on, kind }, signal);
      if (boundaries.features.length === 0) return null;
      const { BoundaryMap } = await import('../../charts/boundary-map/boundary-map');
      return { boundaries, BoundaryMap };
    },
  });
};
