import { createRoute } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import {
  accessOf,
  answers,
  body,
  CLOSED_PROBLEMS,
  createDoorRouter,
  problem,
} from '../../access/closed-route';
import { LIMITS } from '../../access/limits';
import { requireAttempt } from '../../access/require-attempt';
import type { VisitEnv } from '../../access/visit';
import { Problem } from '../../http/problem';
import { Session } from '../session/session.contract';
import { LinkRefused } from './link-refused';
import { Link, LookedUpLink, ResetRequest, UsedLink } from './links.contract';
import { lookAtLink } from './look-at-link';
import { requestReset } from './request-reset';
import { useLink } from './use-link';

const GONE = { 410: problem('The link does not work, or not any more; the code says why') };

const lookRoute = createRoute({
  method: 'post',
  path: '/links/look',
  summary: 'What a one-time link is for, without using it',
  ...accessOf('door'),
  request: { body: body(LookedUpLink) },
  responses: { ...answers(Link, 'The link works'), ...GONE },
});

const useRoute = createRoute({
  method: 'post',
  path: '/links/use',
  summary: 'Use a one-time link; all but a new address sign in',
  ...accessOf('door'),
  request: { body: body(UsedLink) },
  responses: { ...answers(Session, 'The session'), ...GONE },
});

const resetRoute = createRoute({
  method: 'post',
  path: '/links/reset-requests',
  summary: 'Ask for a way to a new password by mail',
  ...accessOf('door'),
  request: { body: body(ResetRequest) },
  responses: {
    202: { description: 'A mail is on its way if the address is somebody’s; nothing tells whether it is' },
    ...CLOSED_PROBLEMS,
  },
});

export function linksRoutes(parts: AccessParts) {
  const router = createDoorRouter();
  router.use('/links/look', noteRefusals);
  router.use('/links/use', noteRefusals);
  router.use('/links/look', limitTries(parts));
  router.use('/links/use', limitTries(parts));
  return router
    .openapi(lookRoute, async (c) => c.json(await lookAtLink(parts, c.req.valid('json').secret), 200))
    .openapi(useRoute, async (c) => c.json(await useLink(parts, c, c.req.valid('json')), 200))
    .openapi(resetRoute, async (c) => {
      await requestReset(parts, c.get('visit'), c.req.valid('json').email);
      return c.body(null, 202);
    });
}

/** Writes down that a link was refused, and whose it was. */
const noteRefusals: MiddlewareHandler<VisitEnv> = async (c, next) => {
  await next();
  if (!(c.error instanceof LinkRefused)) return;
  const { why, personId } = c.error;
  await c.get('visit').note({
    action: 'link.refused',
    outcome: 'refused',
    ...(personId === null ? {} : { subject: { kind: 'person', id: personId } }),
    details: { reason: why },
  });
};

/**
 * Counts what is tried from one network; tries of links that do not work are held against it, and those
 * of weak passwords, as scoring one costs more than anything else here.
 */
function limitTries(parts: AccessParts): MiddlewareHandler<VisitEnv> {
  return async (c, next) => {
    const visit = c.get('visit');
    const limit = LIMITS.linkFromAddress;
    const key = visit.network;
    await requireAttempt(parts, visit, { limit, key, refusal: () => ({ action: 'link.refused' }) });
    await next();
    if (!(c.error instanceof LinkRefused || isWeakPassword(c.error)))
      await parts.attempts.giveBack(limit, key);
  };
}

const isWeakPassword = (error: Error | undefined): boolean =>
  error instanceof Problem && error.parts.code === 'weak_password';
