import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { permit } from '../../access/act';
import { accessOf, answers, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { measuringOf } from '../judgements/measure-indicators';
import { getProgrammeOverview } from './get-programme-overview';
import { OverviewQuery, ProgrammeOverview } from './programme-overview.contract';

const PATH = '/programme-overview';

const readRoute = createRoute({
  method: 'get',
  path: PATH,
  summary: 'A programme on one page: goals by district, reports, loose ends, vacant roles, what is new',
  ...accessOf('programmes.follow'),
  request: { query: OverviewQuery },
  responses: answers(ProgrammeOverview, 'The programme in a round'),
});

export function programmeOverviewRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const measure = measuringOf(db);
  const router = createClosedRouter();
  router.use(PATH, requireSignIn(parts));
  return router.openapi(readRoute, async (c) => {
    permit(personOf(c), 'programmes.follow', { kind: 'city' });
    const asked = { ...c.req.valid('query'), reader: 'office', today: todayOf(clock) } as const;
    return c.json(await getProgrammeOverview(db, measure, asked), 200);
  });
}
