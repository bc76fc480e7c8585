import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Action } from '../domain/access/permissions';
import { ProblemDetails } from '../http/problem-contract';
import { rejectInvalid } from '../http/validate';
import type { SignedInEnv, VisitEnv } from './visit';

/**
 * What a route says of who may use it, spread into its `createRoute`: an action of the permission table, or `door`
 * for the few that somebody uses to become signed in. A route below /api/v1 that says neither fails a test.
 */
export const accessOf = (action: Action | 'door') => ({
  'x-action': action,
  security: action === 'door' ? [] : [{ session: [] }],
  tags: [action === 'door' ? 'Sign-in' : 'Signed in'],
});

/** A router for people signed in. */
export const createClosedRouter = () => new OpenAPIHono<SignedInEnv>({ defaultHook: rejectInvalid });

/** A router for those who are about to be. */
export const createDoorRouter = () => new OpenAPIHono<VisitEnv>({ defaultHook: rejectInvalid });

/** A problem as a route documents it. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
});

/** The problems each of these routes can give. */
export const CLOSED_PROBLEMS = {
  400: problem('What was sent is not well-formed'),
  401: problem('Nobody is signed in, or not any more'),
  403: problem('The person may not do this'),
  404: problem('Nothing is stored under that name'),
  409: problem('It was changed by somebody else meanwhile, or is in the way of itself'),
  422: problem('What was sent cannot be'),
  429: problem('Too many attempts; Retry-After says when the next may come'),
} as const;

/** A JSON answer with the problems that may take its place. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...CLOSED_PROBLEMS };
}

/** A JSON body. */
export function body<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const;
}
