import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { listSurveys } from './list-surveys.queries';
import { Surveys, SurveysQuery } from './surveys.contract';

const surveysRoute = createRoute({
  method: 'get',
  path: '/surveys',
  summary: 'The surveys with their rounds and the groups figures are broken down by',
  tags: ['Definitions'],
  request: { query: SurveysQuery },
  responses: readResponses(Surveys, 'Surveys by key, their rounds oldest first'),
});

export function surveysRoutes({ db }: ApiParts) {
  return createRouter().openapi(surveysRoute, async (c) => c.json({ surveys: await listSurveys(db) }, 200));
}
