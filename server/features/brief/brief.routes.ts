import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import {
  accessOf,
  answers,
  CLOSED_PROBLEMS,
  createClosedRouter,
  createDoorRouter,
} from '../../access/closed-route';
import type { Person } from '../../access/find-person.queries';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { measuringOf } from '../judgements/measure-indicators';
import { Brief, BriefSubscription, endingParams } from './brief.contract';
import { endBySecret } from './end-by-secret';
import { getBrief } from './get-brief';
import { subscribe } from './subscribe';
import { isSubscribed } from './subscription.queries';
import { unsubscribe } from './unsubscribe';

const own = accessOf('profile.use');

const briefRoute = createRoute({
  method: 'get',
  path: '/brief',
  summary: 'What somebody elected needs before a meeting: their own district first, then what is new',
  ...own,
  request: { query: z.strictObject({}) },
  responses: answers(Brief, 'The brief'),
});

const readRoute = createRoute({
  method: 'get',
  path: '/brief-subscription',
  summary: 'Whether you get a mail when something new has been published',
  ...own,
  request: { query: z.strictObject({}) },
  responses: answers(BriefSubscription, 'Whether you do'),
});

const subscribeRoute = createRoute({
  method: 'post',
  path: '/brief-subscription',
  summary: 'Ask for a mail when something new has been published',
  ...own,
  request: { query: z.strictObject({}) },
  responses: answers(BriefSubscription, 'You get them'),
});

const unsubscribeRoute = createRoute({
  method: 'delete',
  path: '/brief-subscription',
  summary: 'End the mails about what is new',
  ...own,
  request: { query: z.strictObject({}) },
  responses: answers(BriefSubscription, 'You get none'),
});

const lookRoute = createRoute({
  method: 'get',
  path: '/brief-endings/{secret}',
  summary: 'The page that ends the mails, for mail programs that open the address instead of sending to it',
  ...accessOf('door'),
  request: { params: endingParams },
  responses: { 303: { description: 'The page; nothing is changed' }, ...CLOSED_PROBLEMS },
});

const endRoute = createRoute({
  method: 'post',
  path: '/brief-endings/{secret}',
  summary: 'End the mails with the secret that stands in each (RFC 8058)',
  ...accessOf('door'),
  request: { params: endingParams },
  responses: { 204: { description: 'They are ended' }, ...CLOSED_PROBLEMS },
});

/** The brief of somebody signed in, and whether they get mails about it. */
export function briefRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  const measure = measuringOf(parts.db);
  const subscription = async (c: Context<SignedInEnv>) => ({
    subscribed: await isSubscribed(parts.db, permitted(c).id),
    sendsMail: parts.sendsMail,
  });
  router.use('/brief', requireSignIn(parts));
  router.use('/brief-subscription', requireSignIn(parts));
  return router
    .openapi(briefRoute, async (c) =>
      c.json(await getBrief(parts.db, measure, permitted(c), parts.clock.now()), 200),
    )
    .openapi(readRoute, async (c) => c.json(await subscription(c), 200))
    .openapi(subscribeRoute, async (c) => {
      await act(parts, c, subscribe);
      return c.json(await subscription(c), 200);
    })
    .openapi(unsubscribeRoute, async (c) => {
      await act(parts, c, unsubscribe);
      return c.json(await subscription(c), 200);
    });
}

function permitted(c: Context<SignedInEnv>): Person {
  const person = personOf(c);
  permit(person, 'profile.use', { kind: 'person', id: person.id });
  return person;
}

/** How whoever has a mail ends those like it, without signing in. */
export function briefEndingRoutes(parts: AccessParts) {
  return createDoorRouter()
    .openapi(lookRoute, (c) => c.redirect(`/avsluta-utskick/${c.req.valid('param').secret}`, 303))
    .openapi(endRoute, async (c) => {
      await endBySecret(parts, c.get('visit'), c.req.valid('param').secret);
      return c.body(null, 204);
    });
}
