/** The longest record a PX file should have (PX file format 2013: "lines of 256 characters"). */
const LINE = 256;
/** So long may a name, a value or a single-line text be. */
const NAME = 256;

/**
 * A text that may stand between quotation marks: it cannot hold one itself, nor a line break, nor begin or end
 * with a space that a reader would lose.
 */
export const pxText = (text: string): string =>
  text
    .replaceAll('"', '”')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

/** A name of a variable or value: on one line, at most 256 characters. */
export const pxName = (text: string): string => cut(pxText(text), NAME);

/** `"text"`; a long one as several quoted pieces, one a line, broken between words where that can be. */
export function quoted(text: string): string {
  const rest = pxText(text);
  const room = LINE - 2;
  if (rest.length <= room) return `"${rest}"`;
  return pieces(rest, room)
    .map((piece) => `"${piece}"`)
    .join('\n');
}

/** `"a","b"`, broken after a comma before a line gets too long. */
export function quotedList(texts: readonly string[], firstLine: number): string {
  let length = firstLine;
  return texts
    .map((text, index) => {
      const item = `"${text}"${index === texts.length - 1 ? '' : ','}`;
      const wraps = index > 0 && length + item.length > LINE;
      length = wraps ? item.length : length + item.length;
      return wraps ? `\n${item}` : item;
    })
    .join('');
}

/** A label that another category has already taken is told apart by its code. */
export function distinct(categories: readonly { code: string; label: string }[]): string[] {
  const labels = categories.map(({ label }) => pxName(label));
  return labels.map((label, index) => {
    const taken = labels.some((other, place) => place !== index && other === label);
    const suffix = ` (${categories[index]?.code})`;
    return taken || label === '' ? pxName(`${cut(label, NAME - suffix.length)}${suffix}`) : label;
  });
}

function pieces(text: string, room: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const space = rest.lastIndexOf(' ', room - 1);
    const end = space > 0 ? space + 1 : wholeCharacters(rest, room);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...found, rest];
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, wholeCharacters(text, length)).trim();

/** Not between the two halves of one character. */
const wholeCharacters = (text: string, length: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
