import { createRoute, z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { addTargetVersion } from './add-target-version';
import { getDetectableChanges } from './get-detectable-changes';
import { makeTarget } from './make-target';
import {
  DetectableChanges,
  DetectableQuery,
  NewTarget,
  NewTargetVersion,
  TargetKey,
} from './target-decisions.contract';
import { Target } from './targets.contract';

const access = accessOf('programmes.change');

const makeRoute = createRoute({
  method: 'post',
  path: '/targets',
  summary: 'Write down a target that has been decided',
  ...access,
  request: { body: body(NewTarget) },
  responses: answers(Target, 'The target'),
});

const versionRoute = createRoute({
  method: 'post',
  path: '/targets/{target}/versions',
  summary: 'Write down that a target has been decided anew; what held before stays',
  ...access,
  request: { params: z.object({ target: TargetKey }), body: body(NewTargetVersion) },
  responses: answers(Target, 'The target with all its versions'),
});

const detectableRoute = createRoute({
  method: 'get',
  path: '/target-detectable-change',
  summary: 'The smallest change that the next round would find, before a target is promised',
  ...access,
  request: { query: DetectableQuery },
  responses: answers(DetectableChanges, 'Area by area'),
});

/** What the office decides of targets. Reading them is open to everyone. */
export function targetDecisionsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const router = createClosedRouter();
  // Hono counts /targets among these.
  router.use('/targets/*', requireSignIn(parts));
  router.use('/target-detectable-change', requireSignIn(parts));
  return router
    .openapi(makeRoute, async (c) =>
      c.json(await act(parts, c, (deed) => makeTarget(deed, c.req.valid('json'))), 200),
    )
    .openapi(versionRoute, async (c) => {
      const { target } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => addTargetVersion(deed, target, c.req.valid('json'))), 200);
    })
    .openapi(detectableRoute, async (c) => {
      permit(personOf(c), 'programmes.change', { kind: 'city' });
      const { indicator, area } = c.req.valid('query');
      return c.json(await getDetectableChanges(db, { indicator, areas: area, today: todayOf(clock) }), 200);
    });
}
