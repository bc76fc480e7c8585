import type { ReportDocument } from '../../domain/reporting/document/report-document';
import { openTypesetter, type Typesetter } from './typesetter';

let typesetter: Promise<Typesetter> | undefined;

/**
 * A tagged PDF. The document is given as data: nothing in it is read as markup.
 * @throws Error with what the typesetter found
 */
export async function writePdf(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  typesetter ??= openTypesetter();
  return (await typesetter)(JSON.stringify(document, breakLongWords));
}

const LONGEST_WORD = 40;
const PIECE = 20;
/** Where a line may end though nothing is seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/** A word without end (an address, a mistake) would run out over the edge of the page. */
function breakLongWords(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), (word) =>
    (word.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? []).join(ZERO_WIDTH_SPACE),
  );
}
