import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, CLOSED_PROBLEMS, createClosedRouter } from '../../access/closed-route';
import type { Person } from '../../access/find-person.queries';
import { personOf, requireSignIn } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { todayOf } from '../../http/clock';
import { measuringOf } from '../judgements/measure-indicators';
import { DOCUMENT_ANSWER } from '../report-documents/send-document';
import {
  CompilationDetail,
  CompilationDocumentQuery,
  Compilations,
  compilationParams,
  NewCompilation,
  Withdrawal,
} from './compilations.contract';
import { getCompilation, listCompilations } from './compilations.queries';
import { makeCompilation, prepareCompilation } from './make-compilation';
import { listNotOpen } from './not-open.queries';
import { publishCompilation } from './publish-compilation';
import { sendCompilation } from './send-compilation';
import { withdrawCompilation } from './withdraw-compilation';

const CITY = { kind: 'city' } as const;
const ACCESS = accessOf('compilations.change');

const listRoute = createRoute({
  method: 'get',
  path: '/compilations',
  summary: 'The city’s documents (sammanställningar), published or not',
  ...ACCESS,
  responses: answers(Compilations, 'The latest first'),
});

const makeRoute = createRoute({
  method: 'post',
  path: '/compilations',
  summary: 'Compile the city’s document of a programme in a round, from accepted reports only',
  ...ACCESS,
  request: { body: body(NewCompilation) },
  responses: answers(CompilationDetail, 'It, as another edition'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/compilations/{compilation}',
  summary: 'One document as it was compiled',
  ...ACCESS,
  request: { params: compilationParams },
  responses: answers(CompilationDetail, 'The document'),
});

const documentRoute = createRoute({
  method: 'get',
  path: '/compilations/{compilation}/document',
  summary: 'The same as Word or tagged PDF',
  ...ACCESS,
  request: { params: compilationParams, query: CompilationDocumentQuery },
  responses: { 200: DOCUMENT_ANSWER, ...CLOSED_PROBLEMS },
});

const publishRoute = createRoute({
  method: 'post',
  path: '/compilations/{compilation}/publication',
  summary: 'Open it to everyone, as it was compiled',
  ...ACCESS,
  request: { params: compilationParams },
  responses: answers(CompilationDetail, 'It, as it stands then'),
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/compilations/{compilation}/withdrawal',
  summary: 'Take a published document back, with a reason that everyone is told',
  ...ACCESS,
  request: { params: compilationParams, body: body(Withdrawal) },
  responses: answers(CompilationDetail, 'It, as it stands then'),
});

/** What the office compiles, publishes and withdraws. */
export function compilationsRoutes(parts: AccessParts) {
  const { db, clock, documents } = parts;
  const measure = measuringOf(db);
  const asked = () => ({ published: false, today: todayOf(clock) });
  const detail = async (person: Person, id: string) => {
    const { summary, content } = await getCompilation(db, measure, id, asked());
    const may = can(person, 'compilations.change', CITY);
    const published = summary.publishedAt !== null;
    return {
      ...{ summary, content },
      mayPublish: may && !published,
      // Of a published one too: what is closed later must be seen by who can withdraw it.
      notOpen: summary.withdrawn === null ? await listNotOpen(db, content) : [],
      mayWithdraw: may && published && summary.withdrawn === null,
    };
  };
  const router = createClosedRouter();
  // Hono counts /compilations among these.
  router.use('/compilations/*', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) => {
      permit(personOf(c), 'compilations.change', CITY);
      return c.json({ compilations: await listCompilations(db, measure, asked()) }, 200);
    })
    .openapi(makeRoute, async (c) => {
      permit(personOf(c), 'compilations.change', CITY);
      const wanted = c.req.valid('json');
      const prepared = await prepareCompilation(db, measure, wanted, clock.now());
      const id = await act(parts, c, (deed) => makeCompilation(deed, measure, wanted, prepared));
      return c.json(await detail(personOf(c), id), 200);
    })
    .openapi(oneRoute, async (c) => {
      permit(personOf(c), 'compilations.change', CITY);
      return c.json(await detail(personOf(c), c.req.valid('param').compilation), 200);
    })
    .openapi(documentRoute, async (c) => {
      permit(personOf(c), 'compilations.change', CITY);
      const found = await getCompilation(db, measure, c.req.valid('param').compilation, asked());
      return await sendCompilation(c, documents, found, c.req.valid('query').format);
    })
    .openapi(publishRoute, async (c) => {
      const { compilation } = c.req.valid('param');
      await act(parts, c, (deed) => publishCompilation(deed, compilation));
      return c.json(await detail(personOf(c), compilation), 200);
    })
    .openapi(withdrawRoute, async (c) => {
      const { compilation } = c.req.valid('param');
      await act(parts, c, (deed) => withdrawCompilation(deed, compilation, c.req.valid('json')));
      return c.json(await detail(personOf(c), compilation), 200);
    });
}
