import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { accessOf, CLOSED_PROBLEMS, createDoorRouter } from '../../access/closed-route';
import { comeFromDirectory } from './come-from-directory';
import { DirectoryQuery } from './directory.contract';
import { goToDirectory } from './go-to-directory';
import { withinLimit } from './within-limit';

const goRoute = createRoute({
  method: 'get',
  path: '/session/directory',
  summary: 'Go to the directory to sign in there; a link for browsers',
  ...accessOf('door'),
  request: { query: DirectoryQuery },
  responses: {
    302: { description: 'To the directory, or back to the page where one signs in with the reason in `fel`' },
    ...CLOSED_PROBLEMS,
  },
});

export function directoryRoutes(parts: AccessParts) {
  return createDoorRouter().openapi(goRoute, (c) =>
    withinLimit(parts, c, () => goToDirectory(parts, c, c.req.valid('query').to)),
  );
}

/** Where the directory sends browsers back to: the only address of the sign-in library that is reached from outside. */
export function directoryReturn(parts: AccessParts) {
  return createDoorRouter().get('/callback/directory', (c) =>
    withinLimit(parts, c, () => comeFromDirectory(parts, c)),
  );
}
