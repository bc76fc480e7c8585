/**
 * A strict reader of PX files, written from the published format (PX file format, AXIS-VERSION 2013) because no
 * well-kept reader exists on npm: it knows nothing of how the product writes them, and throws at what the format
 * does not allow.
 */
export interface PxFile {
  /** By keyword, language and subject as they stand: `VALUES[en]("area")`. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly keywords: readonly string[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly codes: readonly string[];
  }[];
  /** Numbers, or the dots of what is missing, in the order of the file. */
  readonly cells: readonly (number | string)[];
  /** The cell of these codes, one for each dimension. */
  cell(...codes: readonly string[]): number | string | undefined;
  text(key: string): string;
}

const MANDATORY = [
  'CONTENTS',
  'DECIMALS',
  'MATRIX',
  'SUBJECT-AREA',
  'SUBJECT-CODE',
  'TITLE',
  'LANGUAGE',
  'DATA',
];
const KEY = /^([A-Z][A-Z0-9-]*)(\[[a-z]{2}\])?(\("[^"\n]*"(?:,"[^"\n]*")*\))?$/;
const LENGTHS: Readonly<Record<string, number>> = {
  MATRIX: 20,
  'SUBJECT-CODE': 20,
  'SUBJECT-AREA': 256,
  CONTENTS: 256,
  UNITS: 256,
  LANGUAGE: 2,
  CODEPAGE: 20,
  'AXIS-VERSION': 20,
  DATASYMBOL1: 20,
  DATASYMBOL2: 20,
  DATASYMBOL3: 20,
  DATASYMBOL4: 20,
  DATASYMBOL5: 20,
  DATASYMBOL6: 20,
};
const MULTILINE = /^(TITLE|NOTEX?|VALUENOTEX?|CELLNOTEX?|SOURCE|INFO|REFPERIOD|DESCRIPTION)/;

export function readPx(file: string): PxFile {
  const found = splitEntries(file);
  const keywords = found.map(({ keyword }) => keyword);
  const keys = found.map(({ key }) => key);
  for (const keyword of MANDATORY) if (!keys.includes(keyword)) throw new Error(`${keyword} is missing`);
  if (keywords.at(-1) !== 'DATA') throw new Error('DATA is not last');
  if (keywords[0] !== 'CHARSET') throw new Error('CHARSET is not first');
  const entries = new Map<string, string[]>();
  for (const { key, keyword, value } of found.slice(0, -1)) {
    if (entries.has(key)) throw new Error(`${key} stands twice`);
    const texts = readValue(keyword, value);
    const longest = LENGTHS[keyword];
    if (longest !== undefined && texts.some((text) => text.length > longest))
      throw new Error(`${key} is too long`);
    entries.set(key, texts);
  }
  const listOf = (key: string): string[] => {
    const list = entries.get(key);
    if (list === undefined) throw new Error(`${key} is missing`);
    return list;
  };
  checkLanguages(entries, listOf('LANGUAGES'), listOf('LANGUAGE')[0] ?? '');
  const names = [...listOf('STUB'), ...listOf('HEADING')];
  const dimensions = names.map((name) => {
    const [values, codes] = [listOf(`VALUES("${name}")`), listOf(`CODES("${name}")`)];
    if (values.length !== codes.length) throw new Error(`${name}: not as many codes as values`);
    if (new Set(values).size !== values.length) throw new Error(`${name}: a value stands twice`);
    if (new Set(codes).size !== codes.length) throw new Error(`${name}: a code stands twice`);
    if (values.some((value) => value.length > 256 || value === '')) throw new Error(`${name}: a bad value`);
    return { name, values, codes };
  });
  const content = listOf('CONTVARIABLE')[0];
  for (const value of dimensions.find(({ name }) => name === content)?.values ?? [])
    listOf(`UNITS("${value}")`);
  const width = listOf('HEADING').reduce((product, name) => product * listOf(`VALUES("${name}")`).length, 1);
  const cells = readData(found.at(-1)?.value ?? '', width);
  const size = dimensions.reduce((product, { values }) => product * values.length, 1);
  if (cells.length !== size) throw new Error(`${cells.length} cells where the dimensions have ${size}`);
  return {
    entries,
    keywords,
    dimensions,
    cells,
    cell: (...codes) => {
      if (codes.length !== dimensions.length) throw new Error('a code for each dimension');
      return cells[
        dimensions.reduce(
          (index, { codes: all }, place) => index * all.length + all.indexOf(codes[place] ?? ''),
          0,
        )
      ];
    },
    text: (key) => listOf(key).join(''),
  };
}

interface Entry {
  readonly key: string;
  readonly keyword: string;
  readonly value: string;
}

/** Entries end with a semicolon that stands outside quotation marks. */
function splitEntries(file: string): Entry[] {
  const entries: Entry[] = [];
  let [start, inQuotes] = [0, false];
  for (let place = 0; place < file.length; place += 1) {
    const character = file[place];
    if (character === '"') inQuotes = !inQuotes;
    if (inQuotes && character === '\n')
      throw new Error(`a text runs over the end of a line: ${file.slice(place - 60, place)}`);
    if (character !== ';' || inQuotes) continue;
    entries.push(readEntry(file.slice(start, place).replace(/^\s+/, '')));
    start = place + 1;
  }
  if (file.slice(start).trim() !== '') throw new Error('something stands after the last entry');
  return entries;
}

function readEntry(text: string): Entry {
  const equals = /^[^"=]*(?:"[^"]*"[^"=]*)*=/.exec(text)?.[0].length ?? 0;
  const key = text.slice(0, equals - 1);
  const [, keyword] = KEY.exec(key) ?? [];
  if (keyword === undefined) throw new Error(`not a key: ${key}`);
  return { key, keyword, value: text.slice(equals).trim() };
}

/** Texts: pieces on lines of their own are one text, those with commas between are several. */
function readValue(keyword: string, value: string): string[] {
  if (/^(-?\d+(\.\d+)?|YES|NO)$/.test(value)) return [value];
  const time = /^TLIST\(A1\),(.*)$/s.exec(value);
  if (keyword === 'TIMEVAL' && time === null) throw new Error(`not a time: ${value}`);
  const list = time?.[1] ?? value;
  if (!/^"[^"]*"(\s*,?\s*"[^"]*")*$/.test(list))
    throw new Error(`${keyword}: not texts: ${list.slice(0, 100)}`);
  for (const line of list.split('\n')) {
    // A value may be 256 characters, and then fills its line alone.
    const several = /",\s*"/.test(line);
    if (line.length > (several ? 256 : 259)) throw new Error(`${keyword}: too long a line`);
  }
  const texts = [''];
  for (const [, piece = '', comma] of list.matchAll(/"([^"]*)"(\s*,)?/g)) {
    texts.push((texts.pop() ?? '') + piece);
    if (comma !== undefined) texts.push('');
  }
  if (/"\s*\n\s*"/.test(list) && !MULTILINE.test(keyword))
    throw new Error(`${keyword} may not go over several lines`);
  return texts;
}

/** What is said in the file's own language and depends on the language is said in every other. */
function checkLanguages(
  entries: ReadonlyMap<string, unknown>,
  languages: readonly string[],
  own: string,
): void {
  for (const language of languages.filter((one) => one !== own)) {
    for (const keyword of ['TITLE', 'CONTENTS', 'SUBJECT-AREA', 'STUB', 'HEADING', 'CONTVARIABLE', 'NOTE']) {
      if (entries.has(keyword) && !entries.has(`${keyword}[${language}]`))
        throw new Error(`${keyword} lacks ${language}`);
    }
    for (const key of entries.keys()) {
      const marked = /\[(..)\]/.exec(key)?.[1];
      if (marked !== undefined && !languages.includes(marked))
        throw new Error(`${key}: an undeclared language`);
    }
  }
}

function readData(data: string, width: number): (number | string)[] {
  const lines = data.split('\n').map((line) => line.trim().split(/[ \t]+/));
  return lines.flatMap((line) => {
    if (line.length !== width)
      throw new Error(`a line of ${line.length} cells where the heading has ${width}`);
    return line.map((cell) => {
      const [, dots] = /^"(\.{1,6}|-)"$/.exec(cell) ?? [];
      if (dots !== undefined) return dots;
      if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new Error(`not a cell: ${cell}`);
      return Number(cell);
    });
  });
}
