import { createRoute, z } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { FILE_ANSWER, sendKnownFile } from '../../http/send-file';
import { getPublishedAttachment } from './published-attachment.queries';
import { PublishedReport, publishedAttachmentParams } from './published-reports.contract';

const attachmentRoute = createRoute({
  method: 'get',
  path: '/published-reports/{round}/{organisation}/attachments/{attachment}',
  summary: 'A file attached to an open section of a published report',
  tags: ['Reports'],
  request: { params: publishedAttachmentParams, query: z.strictObject({}) },
  responses: { ...readResponses(PublishedReport, 'The file'), 200: FILE_ANSWER },
});

export const publishedAttachmentsRoutes = ({ db }: ApiParts) =>
  createRouter().openapi(attachmentRoute, async (c) =>
    sendKnownFile(c, await getPublishedAttachment(db, c.req.valid('param'))),
  );
