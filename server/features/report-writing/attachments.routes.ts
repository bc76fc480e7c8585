import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, CLOSED_PROBLEMS, createClosedRouter } from '../../access/closed-route';
import { noteSecretRead } from '../../access/note-secret-read';
import { createTurns } from '../../access/turns';
import { personOf, requireSignIn } from '../../access/visit';
import { Problem } from '../../http/problem';
import { FILE_ANSWER, sendFile } from '../../http/send-file';
import { Attachment } from '../reports/attachment.contract';
import { getAttachmentFile } from '../reports/attachment-file.queries';
import { attachFile } from './attach-file';
import { permitAttachment } from './find-attachment.queries';
import { removeAttachment } from './remove-attachment';
import { AttachmentQuery, attachmentParams, noQuery, sectionParams } from './report-writing.contract';

const attachRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/sections/{section}/attachments',
  summary: 'Attach a file: its bytes are the body, whatever type it is said to be; 10 MB at most',
  ...accessOf('reports.write'),
  request: { params: sectionParams, query: AttachmentQuery },
  responses: answers(Attachment, 'The attachment'),
});

const readRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/sections/{section}/attachments/{attachment}',
  summary: 'A file attached to a section',
  ...accessOf('reports.read'),
  request: { params: attachmentParams, query: noQuery },
  responses: { 200: FILE_ANSWER, ...CLOSED_PROBLEMS },
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/reports/{id}/sections/{section}/attachments/{attachment}',
  summary: 'Take a file out of a section; what was decided with it keeps it',
  ...accessOf('reports.write'),
  request: { params: attachmentParams },
  responses: { 204: { description: 'It is no part of the section' }, ...CLOSED_PROBLEMS },
});

/** Files that are held in memory at once, of 10 MB each at most; those that wait have not been read. */
const UPLOAD_TURNS = { atOnce: 4, waiting: 20 };

/** @throws Problem 400 where whoever sends it has gone, which is no fault of the product */
async function readBytes({ req }: Context): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await req.arrayBuffer());
  } catch {
    throw new Problem({ status: 400, code: 'bad_request', detail: 'The file was not sent to its end.' });
  }
}

export function attachmentsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const turns = createTurns(UPLOAD_TURNS);
  const router = createClosedRouter();
  router.use('/reports/*', requireSignIn(parts));
  return router
    .openapi(attachRoute, async (c) => {
      const size = Number(c.req.header('content-length'));
      const read = () => readBytes(c);
      const asked = { ...c.req.valid('param'), ...c.req.valid('query'), size, read };
      return c.json(await turns.take(() => attachFile(parts, c, asked)), 200);
    })
    .openapi(readRoute, async (c) => {
      const asked = c.req.valid('param');
      const secret = await permitAttachment(db, personOf(c), asked, clock.now());
      if (secret) await noteSecretRead(c.get('visit'), secret);
      return sendFile(c, await getAttachmentFile(db, asked.attachment));
    })
    .openapi(removeRoute, async (c) => {
      await act(parts, c, (deed) => removeAttachment(deed, c.req.valid('param')));
      return c.body(null, 204);
    });
}
