import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { actUnlogged } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { noteSecretRead } from '../../access/note-secret-read';
import { personOf, requireSignIn } from '../../access/visit';
import { reportParams } from '../reports/reports.contract';
import { commentOnSection, resolveComment } from './comment-on-section';
import { readableComments } from './readable-comments.queries';
import { Comment, Comments, commentParams, NewComment, sectionParams } from './report-writing.contract';

const listRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/comments',
  summary: 'The remarks on the sections that you may read and remark on',
  ...accessOf('reports.read'),
  request: { params: reportParams },
  responses: answers(Comments, 'Remarks, oldest first'),
});

const newRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/sections/{section}/comments',
  summary: 'Remark on a section',
  ...accessOf('reports.read'),
  request: { params: sectionParams, body: body(NewComment) },
  responses: answers(Comment, 'The remark'),
});

const resolveRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/sections/{section}/comments/{comment}/resolution',
  summary: 'Call a remark resolved',
  ...accessOf('reports.read'),
  request: { params: commentParams },
  responses: answers(Comment, 'The remark'),
});

export function commentsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { comments, secrets } = await readableComments(db, personOf(c), id, clock.now());
      for (const secret of secrets) await noteSecretRead(c.get('visit'), secret);
      return c.json({ comments }, 200);
    })
    .openapi(newRoute, async (c) => {
      const { body: words } = c.req.valid('json');
      const place = c.req.valid('param');
      return c.json(await actUnlogged(parts, c, (deed) => commentOnSection(deed, place, words)), 200);
    })
    .openapi(resolveRoute, async (c) => {
      const place = c.req.valid('param');
      return c.json(await actUnlogged(parts, c, (deed) => resolveComment(deed, place)), 200);
    });
}
