import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { nameReviewer, removeReviewer } from './name-reviewer';
import { openReport } from './report-rights';
import { NewReviewer, Reviewers, reportParams, reviewerParams } from './reports.contract';
import { listReviewers } from './reviewers.queries';

const listRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/reviewers',
  summary: 'Who reads the secret sections besides the authors, and who could be named to',
  ...accessOf('reports.write'),
  request: { params: reportParams },
  responses: answers(Reviewers, 'Reviewers and candidates'),
});

const nameRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/reviewers',
  summary: 'Let somebody read the secret sections',
  ...accessOf('reports.write'),
  request: { params: reportParams, body: body(NewReviewer) },
  responses: answers(Reviewers, 'Reviewers and candidates'),
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/reports/{id}/reviewers/{person}',
  summary: 'Let somebody read the secret sections no more',
  ...accessOf('reports.write'),
  request: { params: reviewerParams },
  responses: answers(Reviewers, 'Reviewers and candidates'),
});

export function reviewersRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) => {
      const person = personOf(c);
      const report = await openReport(db, person, c.req.valid('param').id, todayOf(clock));
      permit(person, 'reports.write', { kind: 'organisations', places: [report.place] });
      return c.json(await listReviewers(db, report), 200);
    })
    .openapi(nameRoute, async (c) => {
      const named = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await act(parts, c, (deed) => nameReviewer(deed, named)), 200);
    })
    .openapi(removeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => removeReviewer(deed, c.req.valid('param'))), 200),
    );
}
