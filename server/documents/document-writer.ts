import type { Worker } from 'node:worker_threads';
import { createTurns } from '../access/turns';
import type { ReportDocument } from '../domain/reporting/document/report-document';
import type { DocumentFormat } from './document-format';
import { startDocumentThread } from './document-thread';

/** What the thread is asked. */
export interface DocumentJob {
  readonly id: number;
  readonly format: DocumentFormat;
  readonly document: ReportDocument;
}

export type DocumentReply =
  | { readonly id: number; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failure: string };

export interface DocumentWriter {
  /**
   * @throws Problem 429 `too_many_attempts` when too many documents wait already; Error when it cannot be written, or
   * not in the time there is
   */
  write(document: ReportDocument, format: DocumentFormat): Promise<Uint8Array<ArrayBuffer>>;
}

/** One at a time: a document takes a processor for itself, and most take less than a second. */
const TURNS = { atOnce: 1, waiting: 12 };
const LONGEST_MS = 20_000;
/** A thread holds some 150 MB; who asks for several documents gets the next ones at once. */
const IDLE_MS = 5 * 60_000;

/**
 * Writes documents in a thread of its own, which starts with the first of them and ends when none has been wanted
 * for a while. @param limits otherwise than usual, for a test
 */
export function createDocumentWriter({ longestMs = LONGEST_MS } = {}): DocumentWriter {
  const turns = createTurns(TURNS);
  let thread: Worker | undefined;
  let resting: NodeJS.Timeout | undefined;
  let asked = 0;

  const end = () => {
    void thread?.terminate();
    thread = undefined;
  };

  async function ask(document: ReportDocument, format: DocumentFormat): Promise<DocumentReply> {
    clearTimeout(resting);
    asked += 1;
    thread ??= startDocumentThread();
    thread.ref();
    try {
      return await replyOf(thread, { id: asked, format, document }, longestMs);
    } catch (error) {
      // It may be in the middle of something that never ends, or no more at all.
      end();
      throw error;
    } finally {
      // A thread that rests keeps no program from ending.
      thread?.unref();
      resting = setTimeout(end, IDLE_MS).unref();
    }
  }

  return {
    async write(document, format) {
      const reply = await turns.take(() => ask(document, format));
      if ('failure' in reply) throw new Error(`The document could not be written: ${reply.failure}`);
      return reply.content;
    },
  };
}

function replyOf(thread: Worker, job: DocumentJob, longestMs: number): Promise<DocumentReply> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(tooLong);
      thread.off('message', onReply).off('error', onError).off('exit', onExit);
      done();
    };
    const onReply = (reply: DocumentReply) => settle(() => resolve(reply));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('The thread that writes documents has ended')));
    const tooLong = setTimeout(
      () => settle(() => reject(new Error(`The document took longer than ${longestMs} ms`))),
      longestMs,
    );
    thread.on('message', onReply).on('error', onError).on('exit', onExit);
    thread.postMessage(job);
  });
}
