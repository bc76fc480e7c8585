import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { changeRound } from './change-round';
import { makeRound } from './make-round';
import { openRound } from './open-round';
import {
  NewRound,
  ReportingRound,
  ReportingRoundKey,
  RoundChange,
  RoundDeadlines,
  RoundOpening,
} from './reporting-rounds.contract';
import { getRoundDeadlines } from './round-deadlines.queries';

const params = z.object({ round: ReportingRoundKey });
const CITY = { kind: 'city' } as const;

const makeRoute = createRoute({
  method: 'post',
  path: '/reporting-rounds',
  summary: 'Plan a reporting round',
  ...accessOf('rounds.change'),
  request: { body: body(NewRound) },
  responses: answers(ReportingRound, 'The round'),
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/reporting-rounds/{round}',
  summary: 'Change the dates of a round, and its questions until it is opened',
  ...accessOf('rounds.change'),
  request: { params, body: body(RoundChange) },
  responses: answers(ReportingRound, 'The round'),
});

const openRoute = createRoute({
  method: 'post',
  path: '/reporting-rounds/{round}/opening',
  summary: 'Make a report for each organisation named that has none in the round',
  ...accessOf('rounds.change'),
  request: { params, body: body(RoundOpening) },
  responses: answers(ReportingRound, 'The round'),
});

const deadlinesRoute = createRoute({
  method: 'get',
  path: '/reporting-rounds/{round}/deadlines',
  summary: 'What the deadlines of each organisation are in a round',
  ...accessOf('rounds.change'),
  request: { params, query: z.strictObject({}) },
  responses: answers(RoundDeadlines, 'Organisations by kind, then by name'),
});

/** What the office does with rounds. Reading them is open to everyone. */
export function roundsAdminRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  // Hono counts /reporting-rounds among these.
  router.use('/reporting-rounds/*', requireSignIn(parts));
  return router
    .openapi(makeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => makeRound(deed, c.req.valid('json'))), 200),
    )
    .openapi(changeRoute, async (c) => {
      const { round } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => changeRound(deed, round, c.req.valid('json'))), 200);
    })
    .openapi(openRoute, async (c) => {
      const { round } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => openRound(deed, round, c.req.valid('json'))), 200);
    })
    .openapi(deadlinesRoute, async (c) => {
      permit(personOf(c), 'rounds.change', CITY);
      const { round } = c.req.valid('param');
      return c.json(await getRoundDeadlines(parts.db, round, todayOf(parts.clock)), 200);
    });
}
