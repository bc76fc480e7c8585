import { createRoute } from '@hono/zod-openapi';
import { readingOf } from '../../domain/areas/reading';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { inWantedForm } from '../../http/download/download';
import { refuseConflicts } from '../../http/refuse-conflicts';
import { downloadResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { listLastChanges } from '../indicators/last-changes.queries';
import { Comparison, ComparisonQuery } from './comparison.contract';
import { comparisonDataTable } from './comparison-data-table';
import { getComparison } from './get-comparison';

const readComparison = createRoute({
  method: 'get',
  path: '/comparison',
  summary: 'The districts of a round side by side: difference to the city, rank range, change',
  request: { query: ComparisonQuery },
  responses: downloadResponses(Comparison, 'The comparison'),
});

export function comparisonRoutes({ db, clock }: ApiParts) {
  return createRouter().openapi(readComparison, async (c) => {
    const wanted = c.req.valid('query');
    const { indicator, round, group = 'all', kind, within, reading } = wanted;
    refuseConflicts([
      [kind === 'district' && within !== undefined, 'within', 'holds neighbourhoods, not districts'],
    ]);
    const today = todayOf(clock);
    const request = {
      ...{ indicator, round, group, within, today },
      kind: kind ?? (within === undefined ? 'district' : 'neighbourhood'),
      reading: readingOf(reading, today),
    };
    const answer = await getComparison(db, request);
    return inWantedForm(c, {
      wanted,
      answer,
      toTable: comparisonDataTable,
      findLastChange: async () => (await listLastChanges(db, indicator)).get(indicator),
      clock,
    });
  });
}
