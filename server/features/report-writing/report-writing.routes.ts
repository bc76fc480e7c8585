import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act, actUnlogged } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { noteSecretRead } from '../../access/note-secret-read';
import { personOf, requireSignIn, type SignedInEnv } from '../../access/visit';
import { indicatorsBeside } from '../../domain/reporting/named-indicators';
import { todayOf } from '../../http/clock';
import { versionConflict } from '../../http/problem';
import { keepAskedQuestions } from './asked-questions.queries';
import { changeSection } from './change-section';
import { claimsSomething, claimWarnings } from './claim-warnings';
import { keepFigures } from './figures-kept';
import { getSection } from './get-section.queries';
import { openSection, secretIn } from './open-section';
import { RegisterChanges } from './register-changes.contract';
import { registerChanges } from './register-changes.queries';
import {
  AnswerSave,
  answerParams,
  noQuery,
  Presence,
  PresenceSign,
  SavedAnswer,
  Section,
  SectionChange,
  sectionParams,
} from './report-writing.contract';
import { type Saved, saveAnswer } from './save-answer';
import { signPresence } from './sign-presence';

const sectionRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/sections/{section}',
  summary: 'A section as it is written, with figures and last period’s answers beside it',
  ...accessOf('reports.read'),
  request: { params: sectionParams, query: noQuery },
  responses: answers(Section, 'The section'),
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/reports/{id}/sections/{section}',
  summary: 'Change how a section is guarded, or call it done',
  ...accessOf('reports.write'),
  request: { params: sectionParams, body: body(SectionChange) },
  responses: answers(Section, 'The section as it is then'),
});

const presenceRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/sections/{section}/presence',
  summary: 'Say that you have a section open, or leave it; learn who else has',
  ...accessOf('reports.write'),
  request: { params: sectionParams, body: body(PresenceSign) },
  responses: answers(Presence, 'Who else has it open, and the versions of its answers'),
});

const registerRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/sections/{section}/register-changes',
  summary: 'What of a section others have changed in the register meanwhile, and what becomes of it',
  ...accessOf('reports.write'),
  request: { params: sectionParams, query: noQuery },
  responses: answers(RegisterChanges, 'Problems and interventions as they stand, are said and will be'),
});

const answerRoute = createRoute({
  method: 'put',
  path: '/reports/{id}/answers/{question}',
  summary: 'Save an answer over the version it was written over',
  ...accessOf('reports.write'),
  request: { params: answerParams, body: body(AnswerSave) },
  responses: answers(SavedAnswer, 'The answer that stands'),
});

export function reportWritingRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const questionsOf = keepAskedQuestions();
  const figuresBeside = keepFigures(db);

  const withWarnings = async ({ report, question, answer }: Saved): Promise<SavedAnswer> => {
    const claims = answer.value !== null && claimsSomething(answer.value);
    const figures = claims
      ? await figuresBeside(report.organisation, indicatorsBeside(question, answer.value), todayOf(clock))
      : [];
    return { ...answer, warnings: claimWarnings(answer.value, figures) };
  };

  const readSection = async (
    c: Context<SignedInEnv>,
    place: { readonly id: string; readonly section: string },
  ): Promise<Section> => {
    const asked = { ...place, person: personOf(c), now: clock.now() };
    const { section, secrets } = await getSection(db, figuresBeside, asked);
    for (const secret of secrets) await noteSecretRead(c.get('visit'), secret);
    return section;
  };

  /** Who is refused is handed the text that stands. */
  const noteConflict = async (c: Context<SignedInEnv>, { report: { id }, section }: Saved) => {
    const secret = secretIn(await openSection(db, personOf(c), { id, section, to: 'read' }, clock.now()));
    if (secret) await noteSecretRead(c.get('visit'), secret);
  };

  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router
    .openapi(sectionRoute, async (c) => c.json(await readSection(c, c.req.valid('param')), 200))
    .openapi(registerRoute, async (c) => {
      const asked = { ...c.req.valid('param'), person: personOf(c), now: clock.now() };
      return c.json(await registerChanges(db, asked), 200);
    })
    .openapi(changeRoute, async (c) => {
      const place = c.req.valid('param');
      const change = c.req.valid('json');
      await act(parts, c, (deed) => changeSection(deed, { ...place, change }));
      return c.json(await readSection(c, place), 200);
    })
    .openapi(presenceRoute, async (c) => {
      const sign = { ...c.req.valid('param'), leaving: c.req.valid('json').leaving ?? false };
      return c.json(await actUnlogged(parts, c, (deed) => signPresence(deed, sign)), 200);
    })
    .openapi(answerRoute, async (c) => {
      const { id: report, question } = c.req.valid('param');
      const asked = { report, question, save: c.req.valid('json') };
      const saved = await actUnlogged(parts, c, (deed) => saveAnswer(deed, questionsOf, asked));
      const done =
        saved === 'first' ? await act(parts, c, (deed) => saveAnswer(deed, questionsOf, asked)) : saved;
      if (done === 'first') throw new Error('somebody saved for the first time and it was not written down');
      if (done.outcome === 'stale') {
        await noteConflict(c, done);
        throw versionConflict(await withWarnings(done));
      }
      return c.json(await withWarnings(done), 200);
    });
}
