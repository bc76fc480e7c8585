import { beforeAll, expect, test } from 'vitest';
import type { Areas } from '../../../server/features/areas/areas.contract';
import { attack, type ShownRow } from '../../support/disclosure/attack';
import {
  fillSmallCity,
  isLaterIn,
  isRest,
  QUESTIONS,
  questionOf,
  structureIn,
} from '../../support/disclosure/small-city';
import { describeOnEachEngine } from '../../support/engines';
import { numberIn, takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

type FileRow = Readonly<Record<string, string>>;

describeOnEachEngine('nothing hidden can be computed from what the files give', (engine) => {
  let areas: Areas['areas'] = [];
  let reader: ReturnType<typeof takeAway>;
  beforeAll(async () => {
    const db = await engine.catalogue();
    await fillSmallCity(db);
    reader = takeAway(createTestApp(db));
    ({ areas } = await reader.json<Areas>('/areas'));
  });

  const LEVELS = ['area=all', 'area=all&kind=neighbourhood', 'area=all&reading=current_areas'];

  /** Every district, neighbourhood and group of every indicator; neighbourhoods by group, to stay within one answer. */
  async function rowsOf(read: (address: string) => Promise<FileRow[]>, names: Names): Promise<ShownRow[]> {
    const found: ShownRow[] = [];
    for (const indicator of Object.keys(QUESTIONS)) {
      for (const level of LEVELS) {
        for (const group of ['all', 'women', 'men', 'age_16_34', 'age_35_64', 'age_65_79', 'disability']) {
          const rows = await read(`/series?indicator=${indicator}&${level}&group=${group}`);
          found.push(...rows.flatMap((row) => shownRow(row, names)));
        }
      }
    }
    return found;
  }

  /** How a file names what the attack needs, and how large its shares are written. */
  interface Names {
    readonly indicator: string;
    readonly area: string;
    readonly group: string;
    readonly round: string;
    readonly status: string;
    readonly value: string;
    readonly respondents: string;
    readonly whole: number;
  }

  function shownRow(row: FileRow, names: Names): ShownRow[] {
    const text = (column: string) => row[column] ?? '';
    const number = (column: string) => numberIn(text(column).replace(',', '.'));
    // What is not stored is left out, as `ShownRow` says.
    if (['not_available', 'not_applicable'].includes(text(names.status))) return [];
    const value = number(names.value);
    return [
      {
        indicator: text(names.indicator),
        area: text(names.area),
        group: text(names.group),
        round: text(names.round),
        respondents: number(names.respondents),
        value: value === null ? null : value / names.whole,
      },
    ];
  }

  const CSV: Names = {
    indicator: 'indicator',
    area: 'area_slug',
    group: 'group_key',
    round: 'round',
    status: 'status',
    value: 'value',
    respondents: 'respondents',
    whole: 1,
  };
  const SWEDISH: Names = {
    indicator: 'Indikator, kod',
    area: 'Område, kod',
    group: 'Grupp, kod',
    round: 'Mätomgång',
    status: 'Status, kod',
    value: 'Andel, procent',
    respondents: 'Antal svar',
    whole: 100,
  };

  /** The first sheet of a workbook as rows by heading. */
  const workbookRows = async (address: string): Promise<FileRow[]> => {
    const [sheet] = await reader.workbook(address);
    const [head = [], ...rows] = sheet?.data ?? [];
    return rows.map((row) =>
      Object.fromEntries(head.map((name, index) => [String(name), String(row[index] ?? '')])),
    );
  };

  const FILES: readonly [format: string, names: Names, read: (address: string) => Promise<FileRow[]>][] = [
    ['csv', CSV, (address) => reader.csv(`${address}&format=csv`)],
    ['csv-sv', SWEDISH, (address) => reader.swedishCsv(`${address}&format=csv-sv`)],
    ['xlsx', SWEDISH, (address) => workbookRows(`${address}&format=xlsx`)],
  ];

  test.each(FILES)('%s: no hidden number of answers and no hidden share follows', async (_, names, read) => {
    const rows = await rowsOf(read, names);
    expect(rows.filter(({ respondents }) => respondents === null).length).toBeGreaterThan(300);
    expect(rows.filter(({ respondents }) => respondents !== null).length).toBeGreaterThan(300);
    const found = attack(rows, { structureOf: structureIn(areas), questionOf });
    expect(found.filter((one) => !isRest(one) && !isLaterIn(areas)(one))).toEqual([]);
  });
});
