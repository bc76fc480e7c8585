import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { beginDraft } from './begin-draft';
import { findCatalogueDraft } from './catalogue-draft.queries';
import { dropDraft } from './drop-draft';
import { publishDraft } from './publish-draft';
import {
  CatalogueChange,
  CatalogueDraft,
  CatalogueDraftState,
  CatalogueDropping,
  CataloguePublication,
  CatalogueVersion,
} from './question-catalogue.contract';
import { saveDraft } from './save-draft';

const path = '/catalogue-draft';
const access = accessOf('catalogue.change');

const readRoute = createRoute({
  method: 'get',
  path,
  summary: 'The version of the question catalogue that is being written, and its faults',
  ...access,
  responses: answers(CatalogueDraftState, 'The draft, or null'),
});

const beginRoute = createRoute({
  method: 'post',
  path,
  summary: 'Begin the next version from the newest',
  ...access,
  responses: answers(CatalogueDraft, 'The draft'),
});

const saveRoute = createRoute({
  method: 'put',
  path,
  summary: 'Change the draft, which may have faults',
  ...access,
  request: { body: body(CatalogueChange) },
  responses: answers(CatalogueDraft, 'The draft'),
});

const dropRoute = createRoute({
  method: 'delete',
  path,
  summary: 'Drop the draft',
  ...access,
  request: { query: CatalogueDropping },
  responses: answers(CatalogueDraftState, 'None any more'),
});

const publishRoute = createRoute({
  method: 'post',
  path: `${path}/publication`,
  summary: 'Publish the draft, which is never changed again',
  ...access,
  request: { body: body(CataloguePublication) },
  responses: answers(CatalogueVersion, 'The version'),
});

/** What the executive office does to the catalogue. */
export function catalogueDraftRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  // Hono counts /catalogue-draft among these.
  router.use(`${path}/*`, requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      permit(personOf(c), 'catalogue.change', { kind: 'city' });
      return c.json({ draft: (await findCatalogueDraft(parts.db)) ?? null }, 200);
    })
    .openapi(beginRoute, async (c) => c.json(await act(parts, c, beginDraft), 200))
    .openapi(saveRoute, async (c) =>
      c.json(await act(parts, c, (deed) => saveDraft(deed, c.req.valid('json'))), 200),
    )
    .openapi(dropRoute, async (c) => {
      await act(parts, c, (deed) => dropDraft(deed, c.req.valid('query').rowVersion));
      return c.json({ draft: null }, 200);
    })
    .openapi(publishRoute, async (c) =>
      c.json(await act(parts, c, (deed) => publishDraft(deed, c.req.valid('json').rowVersion)), 200),
    );
}
