import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act, type Deed } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { type ReportStep, WORKFLOW } from '../../domain/reporting/workflow';
import { getReport } from '../reports/get-report.queries';
import { Report, reportParams } from '../reports/reports.contract';
import { acceptReport } from './accept-report';
import { correctReport } from './correct-report';
import { markReady } from './mark-ready';
import { publishReport } from './publish-report';
import { recordDecision } from './record-decision';
import { NewDecision, ReasonedStep, ReportReturn, Step } from './report-workflow.contract';
import { retractDecision } from './retract-decision';
import { returnReport } from './return-report';
import { type StepParts, takeStep } from './take-step';

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

/** Takes a report a step that somebody has asked for. */
type Take<Asked> = (parts: StepParts, deed: Deed, id: string, asked: Asked) => Promise<void>;

/** A step that changes nothing of a report but where it stands. */
const plain =
  (step: ReportStep): Take<{ readonly version: number; readonly reason?: string }> =>
  (parts, deed, id, asked) =>
    takeStep(parts, deed, id, { step, ...asked });

interface Asking<Asked> {
  in: { param: { id: string }; json: Asked };
  out: { param: { id: string }; json: Asked };
}

/** What takes a report from draft to published. */
export function reportStepsRoutes(parts: AccessParts) {
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  const by =
    <Asked>(take: Take<Asked>) =>
    async (c: Context<SignedInEnv, string, Asking<Asked>>) => {
      const { id } = c.req.valid('param');
      await act(parts, c, (deed) => take(parts, deed, id, c.req.valid('json')));
      // Told when the step is taken: nobody else's deed waits for what is only read.
      return c.json(await getReport(parts.db, personOf(c), id, parts.clock.now()), 200);
    };
  return router
    .openapi(ROUTES.ready, by(markReady))
    .openapi(ROUTES.takeBack, by(plain('take_back')))
    .openapi(ROUTES.decide, by(recordDecision))
    .openapi(ROUTES.retract, by(retractDecision))
    .openapi(ROUTES.submit, by(plain('submit')))
    .openapi(ROUTES.recall, by(plain('recall')))
    .openapi(ROUTES.review, by(plain('take_for_review')))
    .openapi(ROUTES.release, by(plain('release')))
    .openapi(ROUTES.return, by(returnReport))
    .openapi(ROUTES.accept, by(acceptReport))
    .openapi(ROUTES.publish, by(publishReport))
    .openapi(ROUTES.correct, by(correctReport));
}
