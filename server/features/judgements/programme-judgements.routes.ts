import { createRoute, type z } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import { personOf, requireSignIn } from '../../access/visit';
import { todayOf } from '../../http/clock';
import { programmeParams } from '../programmes/programmes.contract';
import { addOfficeJudgement } from './add-office-judgement';
import { getJudgements } from './get-judgements';
import { Judgements, JudgementsQuery, NewOfficeJudgement } from './judgements.contract';
import { measuringOf } from './measure-indicators';

const PATH = '/programme-judgements/{programme}';

const readRoute = createRoute({
  method: 'get',
  path: PATH,
  summary: 'The same with all that has been accepted, and what the office has only suggested',
  ...accessOf('programmes.follow'),
  request: { params: programmeParams, query: JudgementsQuery },
  responses: answers(Judgements, 'Goal by goal'),
});

const addRoute = createRoute({
  method: 'post',
  path: PATH,
  summary: 'Suggest or decide what the office judges of a goal; what is decided is open to everyone',
  ...accessOf('judgements.change'),
  request: { params: programmeParams, body: body(NewOfficeJudgement) },
  responses: answers(Judgements, 'Goal by goal, as it is judged then'),
});

/** What the office reads, and what it judges itself. */
export function programmeJudgementsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const measure = measuringOf(db);
  const read = (programme: string, asked: z.infer<typeof JudgementsQuery>) =>
    getJudgements(db, measure, { programme, ...asked, reader: 'office', today: todayOf(clock) });
  const router = createClosedRouter();
  router.use('/programme-judgements/*', requireSignIn(parts));
  return router
    .openapi(readRoute, async (c) => {
      permit(personOf(c), 'programmes.follow', { kind: 'city' });
      return c.json(await read(c.req.valid('param').programme, c.req.valid('query')), 200);
    })
    .openapi(addRoute, async (c) => {
      const { programme } = c.req.valid('param');
      const asked = c.req.valid('json');
      await act(parts, c, (deed) => addOfficeJudgement(deed, programme, asked));
      return c.json(await read(programme, { round: asked.round }), 200);
    });
}
