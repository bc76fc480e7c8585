import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, answers, body, createDoorRouter } from '../../access/closed-route';
import { extendSession } from './extend-session';
import { getSession } from './get-session';
import { Credentials, Session, SignedOut } from './session.contract';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

const readRoute = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Who is signed in, if anybody; asking is no sign of life',
  ...accessOf('door'),
  responses: answers(Session, 'The session'),
});

const signInRoute = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Sign in with e-mail and password; the cookie of the answer is the session',
  ...accessOf('door'),
  request: { body: body(Credentials) },
  responses: answers(Session, 'The session'),
});

const signOutRoute = createRoute({
  method: 'delete',
  path: '/session',
  summary: 'Sign out here',
  ...accessOf('door'),
  responses: answers(SignedOut, 'Signed out, also when nobody was signed in'),
});

const extendRoute = createRoute({
  method: 'post',
  path: '/session/extension',
  summary: 'Stay signed in: a sign of life, without doing anything else',
  ...accessOf('door'),
  responses: answers(Session, 'The session as it is then'),
});

export function sessionRoutes(parts: AccessParts) {
  return createDoorRouter()
    .openapi(readRoute, async (c) => c.json(await getSession(parts, await c.get('visit').session()), 200))
    .openapi(signInRoute, async (c) => c.json(await signIn(parts, c, c.req.valid('json')), 200))
    .openapi(extendRoute, async (c) => c.json(await extendSession(parts, c.get('visit')), 200))
    .openapi(signOutRoute, async (c) => c.json(await signOut(parts, c), 200));
}
