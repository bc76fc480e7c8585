import { createRoute, z } from '@hono/zod-openapi';
import { problem } from '../../access/closed-route';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { measuringOf } from '../judgements/measure-indicators';
import { DOCUMENT_ANSWER } from '../report-documents/send-document';
import {
  CompilationDetail,
  CompilationDocumentQuery,
  Compilations,
  compilationParams,
} from './compilations.contract';
import { getCompilation, listCompilations } from './compilations.queries';
import { sendCompilation } from './send-compilation';

const TAGS = ['Programmes'];
const WITHDRAWN = { 410: problem('It was published and has been withdrawn: the detail says why') };

const listRoute = createRoute({
  method: 'get',
  path: '/published-compilations',
  summary: 'The city’s documents (sammanställningar) of how its programmes stand',
  tags: TAGS,
  request: { query: z.strictObject({}) },
  responses: readResponses(Compilations, 'The latest first'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/published-compilations/{compilation}',
  summary: 'One of them as it was compiled: goals, judgements, figures, interventions, money',
  tags: TAGS,
  request: { params: compilationParams, query: z.strictObject({}) },
  responses: { ...readResponses(CompilationDetail, 'The document'), ...WITHDRAWN },
});

const documentRoute = createRoute({
  method: 'get',
  path: '/published-compilations/{compilation}/document',
  summary: 'The same as Word or tagged PDF',
  tags: TAGS,
  request: { params: compilationParams, query: CompilationDocumentQuery },
  responses: {
    ...readResponses(CompilationDetail, 'The document'),
    ...WITHDRAWN,
    200: DOCUMENT_ANSWER,
    429: problem('Too many documents are being written; Retry-After says when to ask again'),
  },
});

/** What has been published, for everyone. */
export function publishedCompilationsRoutes({ db, clock, documents }: ApiParts) {
  const measure = measuringOf(db);
  const asked = () => ({ published: true, today: todayOf(clock) });
  return createRouter()
    .openapi(listRoute, async (c) => {
      return c.json({ compilations: await listCompilations(db, measure, asked()) }, 200);
    })
    .openapi(oneRoute, async (c) => {
      const found = await getCompilation(db, measure, c.req.valid('param').compilation, asked());
      return c.json({ ...found, mayPublish: false, notOpen: [], mayWithdraw: false }, 200);
    })
    .openapi(documentRoute, async (c) => {
      const found = await getCompilation(db, measure, c.req.valid('param').compilation, asked());
      return await sendCompilation(c, documents, found, c.req.valid('query').format);
    });
}
