import { createRoute, type z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { requireSignIn } from '../../access/visit';
import { type ReportStep, WORKFLOW } from '../../domain/reporting/workflow';
import { Report, reportParams } from '../reports/reports.contract';
import { markReady } from './mark-ready';
import { publishReport } from './publish-report';
import { recordDecision } from './record-decision';
import { NewDecision, ReasonedStep, ReportReturn, Step } from './report-workflow.contract';
import { retractDecision } from './retract-decision';
import { returnReport } from './return-report';
import { takeStep } from './take-step';

/** The address of a step. What may be done to whom is said by the table of steps. */
const stepRoute = <Path extends string, Body extends z.ZodType>(
  step: ReportStep,
  path: Path,
  asked: Body,
  summary: string,
) =>
  createRoute({
    method: 'post',
    path: `/reports/{id}/${path}`,
    summary,
    ...accessOf(WORKFLOW[step].may),
    request: { params: reportParams, body: body(asked) },
    responses: answers(Report, 'The report as it stands then'),
  });

const ROUTES = {
  ready: stepRoute('mark_ready', 'readiness', Step, 'Call the report ready to be decided'),
  takeBack: stepRoute('take_back', 'take-back', Step, 'Take it back to be written in again'),
  decide: stepRoute(
    'decide',
    'decisions',
    NewDecision,
    'Record what was decided; what is approved is frozen as it is, with the figures of today',
  ),
  retract: stepRoute('retract_decision', 'decision-retraction', ReasonedStep, 'Take back a wrong recording'),
  submit: stepRoute('submit', 'submission', Step, 'Send what was decided to the executive office'),
  recall: stepRoute('recall', 'recall', ReasonedStep, 'Take back what was sent, before anybody reviews it'),
  review: stepRoute('take_for_review', 'review', Step, 'Begin to review'),
  release: stepRoute('release', 'review-release', Step, 'Leave the review to somebody else'),
  return: stepRoute('return', 'return', ReportReturn, 'Send named sections back, each with its reason'),
  accept: stepRoute('accept', 'acceptance', Step, 'Accept it as it is'),
  publish: stepRoute('publish', 'publication', Step, 'Open what was decided to everyone'),
  correct: stepRoute('correct', 'correction', ReasonedStep, 'Begin a corrected edition of what is published'),
} as const;

/** What takes a report from draft to published. */
export function reportStepsRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router
    .openapi(ROUTES.ready, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => markReady(deed, id, c.req.valid('json'))), 200);
    })
    .openapi(ROUTES.takeBack, async (c) => {
      const asked = { step: 'take_back', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.decide, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => recordDecision(deed, id, c.req.valid('json'))), 200);
    })
    .openapi(ROUTES.retract, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => retractDecision(deed, id, c.req.valid('json'))), 200);
    })
    .openapi(ROUTES.submit, async (c) => {
      const asked = { step: 'submit', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.recall, async (c) => {
      const asked = { step: 'recall', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.review, async (c) => {
      const asked = { step: 'take_for_review', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.release, async (c) => {
      const asked = { step: 'release', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.return, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => returnReport(deed, id, c.req.valid('json'))), 200);
    })
    .openapi(ROUTES.accept, async (c) => {
      const asked = { step: 'accept', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    })
    .openapi(ROUTES.publish, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await act(parts, c, (deed) => publishReport(deed, id, c.req.valid('json'))), 200);
    })
    .openapi(ROUTES.correct, async (c) => {
      const asked = { step: 'correct', ...c.req.valid('json') } as const;
      return c.json(await act(parts, c, (deed) => takeStep(deed, c.req.valid('param').id, asked)), 200);
    });
}
