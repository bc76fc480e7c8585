import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { getDataVersion } from '../../../db/data-version';
import type { Database } from '../../../db/database';
import { ImportRejected } from '../../../server/domain/importing/import-error';
import type { RowProblem } from '../../../server/domain/importing/row-problem';
import { importSurvey } from '../../../server/features/imports/import-survey';
import { describeOnEachEngine } from '../../support/engines';
import { referenceShares } from './reference-shares';
import { cellsOf, csv, DESCRIPTION, HEADER, inPieces, respondents } from './survey-text';

const ROWS = respondents(4000);
const TEXT = csv(ROWS.map(cellsOf));

interface Options {
  readonly description?: object;
  readonly provenance?: 'imported' | 'example';
  readonly replace?: boolean;
  readonly onProblem?: (problem: RowProblem) => void;
  readonly pieces?: number;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function take(db: Kysely<Database>, content: string | Uint8Array, options: Options = {}) {
  return importSurvey(db, {
    description: options.description ?? DESCRIPTION,
    content: inPieces(bytesOf(content), options.pieces),
    fileName: 'svar.csv',
    provenance: options.provenance ?? 'imported',
    replace: options.replace ?? false,
    now: () => new Date('2025-01-15T12:00:00Z'),
    ...(options.onProblem ? { onProblem: options.onProblem } : {}),
  });
}

const listEstimates = (db: Kysely<Database>) =>
  db
    .selectFrom('estimates')
    .select(['indicator_key', 'area_slug', 'group_key', 'status', 'value', 'lower', 'upper', 'respondents'])
    .select(['effective_respondents', 'weighted_base', 'provenance'])
    .orderBy('indicator_key')
    .orderBy('area_slug')
    .orderBy('group_key')
    .execute();

const PARENT: Readonly<Record<string, string>> = {
  Tensta: 'spanga-tensta',
  Solhem: 'spanga-tensta',
  Rinkeby: 'rinkeby-kista',
  Östermalm: 'ostermalm',
  Höglandet: 'bromma',
};
const SLUG: Readonly<Record<string, string>> = { Östermalm: 'ostermalm-stadsdel', Höglandet: 'hoglandet' };
const within = (area: string) => [SLUG[area] ?? area.toLowerCase(), PARENT[area] ?? '', 'stockholm'];

describeOnEachEngine('taking in a survey file', (engine) => {
  test('gives what the plainest reading of the formulas gives, to 1e-9, in every area and group', async () => {
    const db = await engine.catalogue();
    const result = await take(db, TEXT);
    expect(result.respondents).toBe(4000);
    const expected = referenceShares(ROWS, within);
    const stored = await listEstimates(db);
    // 3 indicators × (5 neighbourhoods + 4 districts + the city) × 7 groups.
    expect(stored).toHaveLength(3 * 10 * 7);
    for (const row of stored) {
      const cell = expected.get(`${row.indicator_key}/${row.area_slug}/${row.group_key}`);
      if (cell === undefined || cell.respondents < 30) {
        expect(row).toMatchObject({
          status: 'suppressed',
          value: null,
          respondents: null,
          weighted_base: null,
        });
      } else {
        expect(row.status).toBe(cell.respondents < 100 ? 'unreliable' : 'ok');
        expect(row.respondents).toBe(cell.respondents);
        expect(row.value).toBeCloseTo(cell.counted / cell.weight, 9);
        expect(row.effective_respondents).toBeCloseTo(cell.weight ** 2 / cell.squared, 6);
        expect(row.weighted_base).toBeCloseTo(cell.weight, 6);
      }
    }
  });

  test('puts a neighbourhood into the district of the day of its round', async () => {
    const db = await engine.catalogue();
    await take(db, TEXT, { description: { ...DESCRIPTION, round: '2023' } });
    const areas = new Set((await listEstimates(db)).map(({ area_slug }) => area_slug));
    expect(areas).toContain('jarva');
    expect(areas).toContain('norra-innerstaden');
    expect(areas).not.toContain('spanga-tensta');
  });

  test('keeps published figures, takes the place of example data, and counts the data version up once', async () => {
    const db = await engine.seeded();
    const version = await getDataVersion(db);
    const { kept } = await take(db, TEXT);
    expect(kept).toBe(3);
    expect(await getDataVersion(db)).toBe(version + 1);
    const city = await db
      .selectFrom('estimates')
      .select(['indicator_key', 'provenance'])
      .where('round_key', '=', '2017')
      .where('area_slug', '=', 'stockholm')
      .where('group_key', '=', 'all')
      .where('indicator_key', 'in', ['otrygg_ute_sent', 'utsatt_hot', 'utsatt_ran'])
      .orderBy('indicator_key')
      .execute();
    expect(city.map(({ provenance }) => provenance)).toEqual(['published', 'imported', 'example']);
  });

  test('example data never take the place of imported figures', async () => {
    const db = await engine.catalogue();
    await take(db, TEXT);
    const before = await listEstimates(db);
    const other = csv(respondents(900, 'other').map(cellsOf));
    const { stored } = await take(db, other, { provenance: 'example' });
    expect(stored).toBe(0);
    expect(await listEstimates(db)).toEqual(before);
  });

  test('refuses the same file twice, and another file for the round unless it is to replace the first', async () => {
    const db = await engine.catalogue();
    await take(db, TEXT);
    const before = await listEstimates(db);
    await expect(take(db, TEXT)).rejects.toMatchObject({ code: 'same_file' });
    await expect(take(db, TEXT, { replace: true })).rejects.toMatchObject({ code: 'same_file' });
    const other = csv(respondents(900, 'other').map(cellsOf));
    await expect(take(db, other)).rejects.toMatchObject({ code: 'round_already_imported' });
    expect(await listEstimates(db)).toEqual(before);
    await take(db, other, { replace: true });
    expect(await listEstimates(db)).not.toEqual(before);
    expect(await db.selectFrom('import_batches').select('key').execute()).toHaveLength(1);
  });

  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const withDecimalComma = ROWS.map((row) => cellsOf({ ...row, weight: row.weight.replace('.', ',') }));
  const quoted = ROWS.map((row) => cellsOf(row).map((cell, index) => (index < 2 ? `"${cell}"` : cell)));
  const quotedComma = ROWS.map((row) =>
    cellsOf({ ...row, weight: `"${row.weight.replace('.', ',')}"`, area: `"${row.area}"` }),
  );
  const variants: [name: string, content: string | Uint8Array, description: object][] = [
    ['a byte order mark', `\uFEFF${TEXT}`, {}],
    ['commas', csv(ROWS.map(cellsOf), ','), {}],
    ['tabs, as the description says', csv(ROWS.map(cellsOf), '\t'), { delimiter: '\t' }],
    ['decimal commas', csv(withDecimalComma), { decimal: ',' }],
    ['commas between, decimal commas within quotes', csv(quotedComma, ','), { decimal: ',' }],
    ['Latin-1', latin1(TEXT), { encoding: 'latin-1' }],
    ['carriage returns', csv(ROWS.map(cellsOf), ';', '\r\n'), {}],
    ['quoted fields', csv(quoted), {}],
    ['no last line feed, but as many answers as declared', TEXT.slice(0, -1), { respondents: 4000 }],
    ['empty lines', TEXT.replaceAll('\n', '\n\n'), {}],
  ];
  test('reads the same from every way of writing the same answers', async () => {
    const db = await engine.catalogue();
    await take(db, TEXT);
    const expected = await listEstimates(db);
    for (const [name, content, change] of variants) {
      const other = await engine.catalogue();
      await take(other, content, { description: { ...DESCRIPTION, ...change }, pieces: 777 });
      expect(await listEstimates(other), name).toEqual(expected);
    }
  });

  const change = (index: number, cell: number, value: string) =>
    csv(
      ROWS.map((row, at) =>
        cellsOf(row).map((text, place) => (at === index && place === cell ? value : text)),
      ),
    );
  const whole: [why: string, code: string, content: string | Uint8Array, description?: object][] = [
    ['an unknown survey', 'unknown_survey', TEXT, { survey: 'valet' }],
    ['an unknown round', 'unknown_round', TEXT, { round: '2019' }],
    [
      'an unknown question',
      'bad_description',
      TEXT,
      { questions: { tro: DESCRIPTION.questions.utsatt_hot } },
    ],
    ['a description with a word too many', 'bad_description', TEXT, { colour: 'red' }],
    [
      'an answer that counts but is not described',
      'bad_description',
      TEXT,
      { questions: { utsatt_hot: { column: 'hot', answers: { nej: ['2'] } } } },
    ],
    [
      'a code that stands for two answers',
      'bad_description',
      TEXT,
      { questions: { utsatt_hot: { column: 'hot', answers: { ja: ['1'], nej: ['1'] } } } },
    ],
    ['an empty file', 'empty_file', ''],
    ['a header and nothing else', 'empty_file', csv([])],
    ['UTF-16', 'wrong_encoding', Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['Latin-1 said to be UTF-8', 'wrong_encoding', latin1(TEXT)],
    ['UTF-8 said to be Latin-1', 'wrong_encoding', TEXT, { encoding: 'latin-1' }],
    ['commas said to be semicolons', 'wrong_delimiter', csv(ROWS.map(cellsOf), ','), { delimiter: ';' }],
    ['a column that is not there', 'missing_column', TEXT.replace('vikt', 'tyngd')],
    ['a column that is there twice', 'repeated_column', TEXT.replace('ute', 'hot')],
    ['a file cut off in the middle of a row', 'truncated_file', TEXT.slice(0, 50_000)],
    ['fewer answers than declared', 'respondents_differ', TEXT, { respondents: 4001 }],
    ['a quote that is never closed', 'unclosed_quote', TEXT.replace('Tensta', '"Tensta')],
    ['a bad row', 'bad_rows', change(3000, 1, 'Atlantis')],
  ];
  test('stores nothing at all of a file that is refused', async () => {
    const db = await engine.catalogue();
    const version = await getDataVersion(db);
    for (const [why, code, content, description] of whole) {
      const refusal = take(db, content, { description: { ...DESCRIPTION, ...description } });
      await expect(refusal, why).rejects.toBeInstanceOf(ImportRejected);
      await expect(refusal, why).rejects.toMatchObject({ code });
      expect(await db.selectFrom('estimates').select('note').execute(), why).toEqual([]);
      expect(await db.selectFrom('import_batches').select('key').execute(), why).toEqual([]);
      expect(await getDataVersion(db), why).toBe(version);
    }
  });

  test('tells every fault of every row, with its line and column', async () => {
    const db = await engine.catalogue();
    const good = ['12.5', 'Tensta', '2', '40', 'n', '1', '3'];
    const bad = (cells: Readonly<Record<number, string>>) => good.map((cell, index) => cells[index] ?? cell);
    const rows = [
      good,
      bad({ 0: '' }),
      bad({ 0: '0' }),
      bad({ 0: '-3' }),
      bad({ 0: '1,5' }),
      bad({ 1: 'Atlantis' }),
      bad({ 3: '200' }),
      bad({ 3: '41.5' }),
      bad({ 3: '85' }),
      bad({ 2: '7', 5: '8', 6: 'x' }),
      [...good, 'extra'],
      ['12.5', '"Ten\nsta"', '2', '40', 'n', '1', '3'],
      bad({ 4: '?' }),
    ];
    const problems: RowProblem[] = [];
    const refusal = take(db, csv(rows), { onProblem: (problem) => problems.push(problem) });
    await expect(refusal).rejects.toMatchObject({ code: 'bad_rows' });
    expect(problems.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [3, 'vikt', 'missing_weight', ''],
      [4, 'vikt', 'impossible_weight', '0'],
      [5, 'vikt', 'impossible_weight', '-3'],
      [6, 'vikt', 'impossible_weight', '1,5'],
      [7, 'stadsdel', 'unknown_area', 'Atlantis'],
      [8, 'alder', 'impossible_age', '200'],
      [9, 'alder', 'impossible_age', '41.5'],
      [10, 'alder', 'age_outside_frame', '85'],
      [11, 'kon', 'unknown_code', '7'],
      [11, 'hot', 'unknown_code', '8'],
      [11, 'ute', 'unknown_code', 'x'],
      [12, '', 'wrong_field_count', '8'],
      [13, 'stadsdel', 'unknown_area', 'Ten\nsta'],
      [15, 'funk', 'unknown_code', '?'],
    ]);
    expect(await db.selectFrom('estimates').select('note').execute()).toEqual([]);
  });

  test('a district that did not exist at the time of the round is named as such', async () => {
    const db = await engine.catalogue();
    const description = {
      ...DESCRIPTION,
      columns: { ...DESCRIPTION.columns, area: { column: 'stadsdel', kind: 'district' } },
    };
    const problems: RowProblem[] = [];
    const text = csv([['1', 'Järva', '2', '40', 'n', '1', '3']]);
    await expect(
      take(db, text, { description, onProblem: (problem) => problems.push(problem) }),
    ).rejects.toMatchObject({ code: 'bad_rows' });
    expect(problems.map(({ code }) => code)).toEqual(['area_did_not_exist']);
  });
});

describe('the test’s own file', () => {
  test('has the columns its description names', () => {
    expect(TEXT.split('\n')[0]?.split(';')).toEqual([...HEADER]);
  });
});
