import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { changeProgramme } from './change-programme';
import { makeProgramme } from './make-programme';
import { NewProgramme, ProgrammeChange, ProgrammeRevisions } from './programme-changes.contract';
import { listProgrammeRevisions } from './programme-revisions.queries';
import { ProgrammeDetail, programmeParams } from './programmes.contract';

const access = accessOf('programmes.change');

const makeRoute = createRoute({
  method: 'post',
  path: '/programmes',
  summary: 'Add a programme',
  ...access,
  request: { body: body(NewProgramme) },
  responses: answers(ProgrammeDetail, 'The programme'),
});

const changeRoute = createRoute({
  method: 'put',
  path: '/programmes/{programme}',
  summary: 'Change a programme; every earlier revision stays',
  ...access,
  request: { params: programmeParams, body: body(ProgrammeChange) },
  responses: answers(ProgrammeDetail, 'The programme'),
});

const revisionsRoute = createRoute({
  method: 'get',
  path: '/programmes/{programme}/revisions',
  summary: 'A programme as it has stood after each change, and who changed it',
  ...access,
  request: { params: programmeParams, query: z.strictObject({}) },
  responses: answers(ProgrammeRevisions, 'Revisions, newest first'),
});

/** What the office does to programmes. Reading them is open to everyone. */
export function programmeChangesRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  // Hono counts /programmes among these.
  router.use('/programmes/*', requireSignIn(parts));
  return router
    .openapi(makeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => makeProgramme(deed, c.req.valid('json'))), 200),
    )
    .openapi(changeRoute, async (c) => {
      const { programme } = c.req.valid('param');
      return c.json(
        await act(parts, c, (deed) => changeProgramme(deed, programme, c.req.valid('json'))),
        200,
      );
    })
    .openapi(revisionsRoute, async (c) => {
      permit(personOf(c), 'programmes.change', { kind: 'city' });
      return c.json(await listProgrammeRevisions(parts.db, c.req.valid('param').programme), 200);
    });
}
