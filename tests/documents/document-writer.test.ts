import { expect, test } from 'vitest';
import { createDocumentWriter } from '../../server/documents/document-writer';
import { composeDocument } from '../../server/domain/reporting/document/compose-document';
import { Problem } from '../../server/http/problem';
import { fullReport, hostileReport } from '../support/document-report';

function documentOf(report: ReturnType<typeof fullReport>) {
  const document = composeDocument(report, undefined);
  if (document === undefined) throw new Error('No document');
  return document;
}

const beginning = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(0, 4));

test('Documents are written in a thread, one after the other, and the pages are answered meanwhile', async () => {
  const writer = createDocumentWriter();
  const document = documentOf(fullReport());
  const [word, pdf] = await Promise.all([writer.write(document, 'docx'), writer.write(document, 'pdf')]);
  expect([beginning(word), beginning(pdf)]).toEqual(['PK\u0003\u0004', '%PDF']);
});

test('A document that takes too long is given up with its thread, and the next one is written', async () => {
  const impatient = createDocumentWriter({ longestMs: 1 });
  await expect(impatient.write(documentOf(hostileReport()), 'pdf')).rejects.toThrow('took longer than 1 ms');
  await expect(impatient.write(documentOf(hostileReport()), 'pdf')).rejects.toThrow('took longer than 1 ms');
});

test('When too many wait, whoever asks next is told to come back instead of making everybody wait', async () => {
  const writer = createDocumentWriter();
  const document = documentOf(fullReport());
  const asked = await Promise.allSettled(Array.from({ length: 15 }, () => writer.write(document, 'pdf')));
  const refused = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(refused).toHaveLength(2);
  expect(refused.every((reason) => reason instanceof Problem && reason.parts.status === 429)).toBe(true);
});
