import { parentPort } from 'node:worker_threads';
import type { DocumentJob, DocumentReply } from './document-writer';
import { writeDocx } from './docx/write-docx';
import { writePdf } from './pdf/write-pdf';

// The thread in which documents are written: a PDF is set without a pause, and nobody else is to wait for it.

const WRITERS = { docx: writeDocx, pdf: writePdf };

async function write({ id, format, document }: DocumentJob): Promise<DocumentReply> {
  try {
    return { id, content: await WRITERS[format](document) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (job: DocumentJob) => parentPort?.postMessage(await write(job)));
