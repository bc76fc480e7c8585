import { type Block, note } from './report-document';

const BULLET = /^\s*[-–•*]\s+(?<text>\S.*)$/;
const NUMBERED = /^\s*(?<number>\d{1,3})[.)]\s+(?<text>\S.*)$/;

/** More lines than anybody writes; each item of a list takes time to set. */
const MOST_LINES = 1_000;

/** Lines of a paragraph, or items of a list, that are being gathered. */
interface Gathered {
  readonly type: 'lines' | 'bullets' | 'numbers';
  readonly texts: string[];
}

/**
 * What somebody has written in a plain field, as paragraphs and lists. An empty line ends a paragraph; lines that
 * begin with a dash, or with 1, 2, 3, are a list, as people write them. Of very many lines the last are left out, and
 * it says so.
 */
export function textBlocks(text: string): Block[] {
  const blocks: Gathered[] = [];
  let current: Gathered | undefined;
  const add = (type: Gathered['type'], said: string) => {
    if (current?.type !== type) {
      current = { type, texts: [] };
      blocks.push(current);
    }
    current.texts.push(said);
  };
  const lines = text.split(/\r\n?|\n/);
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.trim() === '') {
      if (current?.type === 'lines') current = undefined;
      continue;
    }
    const bullet = BULLET.exec(line)?.groups?.['text'];
    const numbered = NUMBERED.exec(line)?.groups;
    // A number out of order is a date or a reference, and stays as it is written.
    const next = current?.type === 'numbers' ? current.texts.length + 1 : 1;
    if (bullet !== undefined) add('bullets', bullet.trim());
    else if (Number(numbered?.['number']) === next) add('numbers', numbered?.['text']?.trim() ?? '');
    else add('lines', line.trim());
  }
  const written = blocks.map(
    ({ type, texts }): Block =>
      type === 'lines'
        ? { type: 'paragraph', text: texts.join('\n'), look: 'body' }
        : { type: 'list', ordered: type === 'numbers', items: texts },
  );
  return lines.length > MOST_LINES ? [...written, note(REST_LEFT_OUT)] : written;
}

const REST_LEFT_OUT = 'Resten av svaret är för långt för ett dokument. Läs det på rapportens sida.';
