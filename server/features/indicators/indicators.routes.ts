import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getIndicator } from './get-indicator.queries';
import { Indicator, IndicatorParams, Indicators, IndicatorsQuery } from './indicators.contract';
import { listIndicators } from './list-indicators.queries';

const indicatorsRoute = createRoute({
  method: 'get',
  path: '/indicators',
  summary: 'Every indicator: question, counted answers, base, unit, polarity, breaks, method, coverage',
  tags: ['Definitions'],
  request: { query: IndicatorsQuery },
  responses: readResponses(Indicators, 'Indicators by topic, in the order they are read'),
});

const indicatorRoute = createRoute({
  method: 'get',
  path: '/indicators/{key}',
  summary: 'One indicator',
  tags: ['Definitions'],
  request: { params: IndicatorParams, query: IndicatorsQuery },
  responses: readResponses(Indicator, 'The indicator'),
});

export function indicatorsRoutes({ db }: ApiParts) {
  return createRouter()
    .openapi(indicatorsRoute, async (c) => c.json({ indicators: await listIndicators(db) }, 200))
    .openapi(indicatorRoute, async (c) => c.json(await getIndicator(db, c.req.valid('param').key), 200));
}
