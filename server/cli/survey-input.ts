import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ImportRejected } from '../domain/importing/import-error';
import { readWhole, sizeOfFile } from './input-file';

/** Large enough to read fast, small enough that what is being worked on stays in the processor's cache. */
const PIECE_BYTES = 256 * 1024;

interface SurveyInput {
  readonly name: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** @throws ImportRejected when there is no such file */
export function openSurveyFile(path: string): SurveyInput {
  const bytes = sizeOfFile(path);
  return { name: basename(path), bytes, content: createReadStream(path, { highWaterMark: PIECE_BYTES }) };
}

/** @throws ImportRejected when there is no such file, or no JSON in it */
export function readDescription(path: string): unknown {
  const text = readWhole(path).toString('utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new ImportRejected('bad_description', {
      sv: `${path} är inte giltig JSON (${where})`,
      en: `${path} is not valid JSON (${where})`,
    });
  }
}
