import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { accessOf, answers, body, CLOSED_PROBLEMS, createClosedRouter } from '../../access/closed-route';
import type { Person } from '../../access/find-person.queries';
import { personOf, requireSignIn } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { todayOf } from '../../http/clock';
import { createMeasuring } from '../judgements/measure-indicators';
import { DOCUMENT_ANSWER } from '../report-documents/send-document';
import {
  CompilationDetail,
  CompilationDocumentQuery,
  Compilations,
  compilationParams,
  NewCompilation,
} from './compilations.contract';
import { getCompilation, listCompilations } from './compilations.queries';
import { makeCompilation } from './make-compilation';
import { publishCompilation } from './publish-compilation';
import { sendCompilation } from './send-compilation';

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

/** What the office compiles and publishes. */
export function compilationsRoutes(parts: AccessParts) {
  const { db, clock, documents } = parts;
  const measure = createMeasuring();
  const asked = () => ({ published: false, today: todayOf(clock) });
  const detail = async (person: Person, id: string) => {
    const { summary, content } = await getCompilation(db, measure, id, asked());
    const mayPublish = summary.publishedAt === null && can(person, 'compilations.change', CITY);
    return { summary, content, mayPublish };
  };
  const router = createClosedRouter();
  // Hono counts /compilations among these.
  router.use('/compilations/*', requireSignIn(parts));
  return router
    .openapi(listRoute, async (c) => {
      permit(personOf(c), 'compilations.change', CITY);
      const found = await listCompilations(db, measure, asked());
      return c.json({ compilations: found.map(({ summary }) => summary) }, 200);
    })
    .openapi(makeRoute, async (c) => {
      const id = await act(parts, c, (deed) => makeCompilation(deed, measure, c.req.valid('json')));
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
    });
}
