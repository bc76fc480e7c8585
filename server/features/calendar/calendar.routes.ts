import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import {
  accessOf,
  answers,
  CLOSED_PROBLEMS,
  createClosedRouter,
  createDoorRouter,
} from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { CalendarAddress, CalendarState } from './calendar.contract';
import { getCalendarState } from './calendar.queries';
import { makeAddress } from './make-address';
import { readCalendar } from './read-calendar';
import { revokeAddress } from './revoke-address';

const own = accessOf('profile.use');

const stateRoute = createRoute({
  method: 'get',
  path: '/calendar-feed',
  summary: 'Whether your calendar has an address',
  ...own,
  responses: answers(CalendarState, 'Since when; null: it has none'),
});

const makeRoute = createRoute({
  method: 'post',
  path: '/calendar-feed',
  summary: 'Make an address for your calendar; an earlier one stops working',
  ...own,
  responses: answers(CalendarAddress, 'The address, shown this once'),
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/calendar-feed',
  summary: 'Close the address of your calendar',
  ...own,
  responses: answers(CalendarState, 'It has none'),
});

const feedRoute = createRoute({
  method: 'get',
  path: '/calendar/{file}',
  summary: 'The calendar itself, for calendar programs: who knows the address may read it',
  ...accessOf('door'),
  request: {
    params: z.object({ file: z.string().max(200).describe('The secret of the address, and `.ics`') }),
    query: z.strictObject({}),
  },
  responses: {
    200: { description: 'iCalendar', content: { 'text/calendar': { schema: { type: 'string' } } } },
    ...CLOSED_PROBLEMS,
  },
});

/** The address that somebody's calendar reads. */
export function calendarFeedRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/calendar-feed', requireSignIn(parts));
  return router
    .openapi(stateRoute, async (c) => {
      const { id } = personOf(c);
      permit(personOf(c), 'profile.use', { kind: 'person', id });
      return c.json(await getCalendarState(parts.db, id), 200);
    })
    .openapi(makeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => makeAddress(deed, parts.site)), 200),
    )
    .openapi(revokeRoute, async (c) => c.json(await act(parts, c, revokeAddress), 200));
}

/** What calendar programs ask, which cannot sign in. */
export function calendarRoutes(parts: AccessParts) {
  return createDoorRouter().openapi(feedRoute, async (c) => {
    const calendar = await readCalendar(parts, c.get('visit'), c.req.valid('param').file);
    return c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
}
