import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { placesOf } from '../../access/places.queries';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { OrganisationKey } from '../organisations/organisations.contract';
import { changeMeetings } from './change-meetings';
import { getMeetings } from './meetings.queries';
import { Meetings, MeetingsChange } from './reporting-rounds.contract';

const params = z.object({ key: OrganisationKey });

const readRoute = createRoute({
  method: 'get',
  path: '/organisations/{key}/meetings',
  summary: 'When a committee meets, and what that makes of its deadlines',
  ...accessOf('meetings.change'),
  request: { params, query: z.strictObject({}) },
  responses: answers(Meetings, 'The days, in order'),
});

const changeRoute = createRoute({
  method: 'put',
  path: '/organisations/{key}/meetings',
  summary: 'Say when a committee meets',
  ...accessOf('meetings.change'),
  request: { params, body: body(MeetingsChange) },
  responses: answers(Meetings, 'The days, in order'),
});

/** The meetings of committees, for those who report and for the office. */
export function meetingsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  router.use('/organisations/:key/meetings', requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      const { key } = c.req.valid('param');
      const today = todayOf(clock);
      permit(personOf(c), 'meetings.change', {
        kind: 'organisations',
        places: await placesOf(db, [key], today),
      });
      return c.json(await getMeetings(db, key, today), 200);
    })
    .openapi(changeRoute, async (c) => {
      const { key } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => changeMeetings(deed, key, c.req.valid('json'))), 200);
    });
}
