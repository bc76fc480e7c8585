import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { ACTIONS, type Action } from '../../../server/domain/access/permissions';

/** Who a route says may use it. `open`: everyone, with nothing to become; `door`: everyone, to become signed in. */
export type Access = Action | 'open' | 'door' | 'undeclared';

export interface Route {
  readonly method: string;
  /** As declared: "/people/{id}". */
  readonly path: string;
  readonly access: Access;
}

export const keyOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** The routes that a router describes. What stands in the open API and says nothing is open, if it only reads. */
export function describedRoutes(
  router: Pick<OpenAPIHono, 'openAPIRegistry'>,
  kind: 'open' | 'closed',
): Route[] {
  return router.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, ...rest } = definition.route;
    return [{ method: method.toUpperCase(), path, access: accessIn(rest, kind, method) }];
  });
}

function accessIn(declared: object, kind: 'open' | 'closed', method: string): Access {
  const said = 'x-action' in declared ? declared['x-action'] : undefined;
  if (said === undefined) return kind === 'open' && method === 'get' ? 'open' : 'undeclared';
  if (kind === 'open') return 'undeclared';
  return said === 'door' ? 'door' : (ACTIONS.find((action) => action === said) ?? 'undeclared');
}

/** Every method and path that something answers, as declared: also what no description tells of. */
export function answeredRoutes({ routes }: Pick<Hono, 'routes'>): string[] {
  const keys = routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => keyOf({ method, path: path.replace(/:([^/{]+)(\{[^/]*\})?/g, '{$1}') }));
  return [...new Set(keys)];
}
