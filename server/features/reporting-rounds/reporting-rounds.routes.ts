import { createRoute, z } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getRound, listRounds } from './list-rounds.queries';
import { ReportingRound, ReportingRoundKey, ReportingRounds } from './reporting-rounds.contract';

const listRoute = createRoute({
  method: 'get',
  path: '/reporting-rounds',
  summary: 'The rounds in which organisations report',
  tags: ['Reports'],
  request: { query: z.strictObject({}) },
  responses: readResponses(ReportingRounds, 'Rounds, newest first'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/reporting-rounds/{round}',
  summary: 'One reporting round',
  tags: ['Reports'],
  request: { params: z.object({ round: ReportingRoundKey }), query: z.strictObject({}) },
  responses: readResponses(ReportingRound, 'The round'),
});

/** Open to everyone: when the city reports, and on what. */
export function reportingRoundsRoutes({ db, clock }: ApiParts) {
  return createRouter()
    .openapi(listRoute, async (c) => c.json({ rounds: await listRounds(db, todayOf(clock)) }, 200))
    .openapi(oneRoute, async (c) =>
      c.json(await getRound(db, c.req.valid('param').round, todayOf(clock)), 200),
    );
}
