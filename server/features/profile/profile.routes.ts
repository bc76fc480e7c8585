import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, CLOSED_PROBLEMS, createClosedRouter } from '../../access/closed-route';
import { forgetCookie } from '../../access/library-calls';
import { personOf, requireSignIn } from '../../access/visit';
import { askForEmail } from './ask-for-email';
import { changePassword } from './change-password';
import { changeProfile } from './change-profile';
import { endOwnSession, endOwnSessions } from './end-own-sessions';
import { listOwnSessions } from './own-sessions.queries';
import {
  EmailChange,
  EndedSessions,
  OwnSession,
  OwnSessions,
  PasswordChange,
  Profile,
  ProfileChange,
} from './profile.contract';
import { getProfile } from './profile.queries';

const own = accessOf('profile.use');

const readRoute = createRoute({
  method: 'get',
  path: '/profile',
  summary: 'Your own particulars',
  ...own,
  responses: answers(Profile, 'The particulars'),
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/profile',
  summary: 'Change your name or language',
  ...own,
  request: { body: body(ProfileChange) },
  responses: answers(Profile, 'The particulars as they are then'),
});

const passwordRoute = createRoute({
  method: 'post',
  path: '/profile/password',
  summary: 'Change your password; you are signed out everywhere else',
  ...own,
  request: { body: body(PasswordChange) },
  responses: { 204: { description: 'It holds' }, ...CLOSED_PROBLEMS },
});

const emailRoute = createRoute({
  method: 'post',
  path: '/profile/email-change',
  summary: 'Ask for another e-mail address; it holds once the link sent there has been used',
  ...own,
  request: { body: body(EmailChange) },
  responses: {
    202: { description: 'A link is sent, unless the address is somebody’s already' },
    ...CLOSED_PROBLEMS,
  },
});

const sessionsRoute = createRoute({
  method: 'get',
  path: '/profile/sessions',
  summary: 'Where you are signed in',
  ...own,
  responses: answers(OwnSessions, 'The sessions, the latest used first'),
});

const endRoute = createRoute({
  method: 'delete',
  path: '/profile/sessions/{id}',
  summary: 'Sign out in one place',
  ...own,
  request: { params: OwnSession },
  responses: { 204: { description: 'Signed out there' }, ...CLOSED_PROBLEMS },
});

const endAllRoute = createRoute({
  method: 'delete',
  path: '/profile/sessions',
  summary: 'Sign out everywhere else, or everywhere',
  ...own,
  request: { query: EndedSessions },
  responses: { 204: { description: 'Signed out' }, ...CLOSED_PROBLEMS },
});

export function profileRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/profile', requireSignIn(parts));
  router.use('/profile/*', requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      const person = personOf(c);
      permit(person, 'profile.use', { kind: 'person', id: person.id });
      return c.json(await getProfile(parts.db, person.id), 200);
    })
    .openapi(changeRoute, async (c) => {
      const change = c.req.valid('json');
      return c.json(await act(parts, c, (deed) => changeProfile(deed, change)), 200);
    })
    .openapi(passwordRoute, async (c) => {
      await changePassword(parts, c, c.req.valid('json'));
      return c.body(null, 204);
    })
    .openapi(emailRoute, async (c) => {
      await askForEmail(parts, c, c.req.valid('json'));
      return c.body(null, 202);
    })
    .openapi(sessionsRoute, async (c) => {
      const session = c.get('session');
      permit(session.person, 'profile.use', { kind: 'person', id: session.person.id });
      return c.json(await listOwnSessions(parts, session), 200);
    })
    .openapi(endRoute, async (c) => {
      const { id } = c.req.valid('param');
      await act(parts, c, (deed) => endOwnSession(deed, id));
      return c.body(null, 204);
    })
    .openapi(endAllRoute, async (c) => {
      const alsoHere = c.req.valid('query').here === 'true';
      await act(parts, c, (deed) => endOwnSessions(deed, alsoHere ? undefined : c.get('session').id));
      if (alsoHere) await forgetCookie(parts, c);
      return c.body(null, 204);
    });
}
