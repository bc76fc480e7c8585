import { createRoute } from '@hono/zod-openapi';
import { problem } from '../../access/closed-route';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getPublished } from '../published-reports/get-published.queries';
import {
  PublishedDocumentQuery,
  PublishedReport,
  publishedParams,
} from '../published-reports/published-reports.contract';
import { DOCUMENT_ANSWER, sendDocument } from './send-document';

const documentRoute = createRoute({
  method: 'get',
  path: '/published-reports/{round}/{organisation}/document',
  summary: 'A published report, or one kind of lägesbild, as Word or tagged PDF',
  tags: ['Reports'],
  request: { params: publishedParams, query: PublishedDocumentQuery },
  responses: {
    ...readResponses(PublishedReport, 'The document'),
    200: DOCUMENT_ANSWER,
    429: problem('Too many documents are being written; Retry-After says when to ask again'),
  },
});

export function publishedDocumentRoutes({ db, documents }: ApiParts) {
  return createRouter().openapi(documentRoute, async (c) => {
    const { format, kind, edition } = c.req.valid('query');
    const content = await getPublished(db, { ...c.req.valid('param'), edition });
    return await sendDocument(c, documents, content, { format, kind });
  });
}
