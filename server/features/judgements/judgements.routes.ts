import { createRoute } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { programmeParams } from '../programmes/programmes.contract';
import { getJudgements } from './get-judgements';
import { Judgements, JudgementsQuery } from './judgements.contract';
import { measuringOf } from './measure-indicators';

const readRoute = createRoute({
  method: 'get',
  path: '/programmes/{programme}/judgements',
  summary:
    'What committees and the city judge of the goals of a programme in a round, as published, beside what had been measured by the last day of it',
  tags: ['Programmes'],
  request: { params: programmeParams, query: JudgementsQuery },
  responses: readResponses(Judgements, 'Goal by goal'),
});

/** What has been published, for everyone. */
export function judgementsRoutes({ db, clock }: ApiParts) {
  const measure = measuringOf(db);
  return createRouter().openapi(readRoute, async (c) => {
    const { programme } = c.req.valid('param');
    const asked = { programme, ...c.req.valid('query'), reader: 'everyone', today: todayOf(clock) } as const;
    return c.json(await getJudgements(db, measure, asked), 200);
  });
}
