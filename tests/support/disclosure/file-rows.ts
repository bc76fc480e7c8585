import type { Hono } from 'hono';
import { numberIn, takeAway } from '../take-away';
import type { ShownRow } from './attack';

/** Reads the rows of one file; the address is that of its JSON, with a query. */
type ReadRows = (address: string) => Promise<ShownRow[]>;

type FileRow = Readonly<Record<string, string>>;

/** How a table names what the attack needs, and how large its shares are written. */
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

/** What is not stored is left out, as `ShownRow` says; in PX it has one or two dots. */
const NOT_STORED = ['not_available', 'not_applicable', '.', '..'];

/** A reader for each format of file. */
export function fileReaders(app: Hono): Readonly<Record<string, ReadRows>> {
  const files = takeAway(app);
  const workbook = async (address: string): Promise<FileRow[]> => {
    const [sheet] = await files.workbook(address);
    const [head = [], ...rows] = sheet?.data ?? [];
    return rows.map((row) =>
      Object.fromEntries(head.map((name, index) => [String(name), String(row[index] ?? '')])),
    );
  };
  return {
    csv: async (address) => (await files.csv(`${address}&format=csv`)).flatMap(rowIn(CSV)),
    'csv-sv': async (address) => (await files.swedishCsv(`${address}&format=csv-sv`)).flatMap(rowIn(SWEDISH)),
    xlsx: async (address) => (await workbook(`${address}&format=xlsx`)).flatMap(rowIn(SWEDISH)),
    px: async (address) => {
      const file = await files.px(`${address}&format=px`);
      const [areas = [], groups = [], rounds = []] = file.dimensions.map(({ codes }) => codes);
      return cellsOf({ areas, groups, rounds }, (area, group, round) => {
        const [value, respondents] = ['value', 'respondents'].map((one) =>
          file.cell(area, group, round, one),
        );
        return {
          indicator: file.text('MATRIX'),
          status: typeof value === 'string' ? value : null,
          value: typeof value === 'number' ? value / 100 : null,
          respondents: typeof respondents === 'number' ? respondents : null,
        };
      });
    },
    'json-stat': async (address) => {
      const indicator = new URLSearchParams(address.split('?')[1]).get('indicator') ?? '';
      const data = await files.jsonStat(`${address}&format=json-stat`);
      const codes = (name: string) => data.Dimension(name).id ?? [];
      const cube = { areas: codes('area'), groups: codes('group'), rounds: codes('round') };
      return cellsOf(cube, (area, group, round) => {
        const at = (measure: string) => data.Data({ area, group, round, measure });
        const { value, status } = at('value');
        return { indicator, status, value, respondents: at('respondents').value };
      });
    },
  };
}

const rowIn =
  (names: Names) =>
  (row: FileRow): ShownRow[] => {
    const text = (column: string) => row[column] ?? '';
    const number = (column: string) => numberIn(text(column).replace(',', '.'));
    if (NOT_STORED.includes(text(names.status))) return [];
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
  };

interface Codes {
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly rounds: readonly string[];
}

type CubeCell = Pick<ShownRow, 'indicator' | 'value' | 'respondents'> & { readonly status: string | null };

/** The cells of a file that has every area, group and round, also where nothing is stored. */
const cellsOf = (
  { areas, groups, rounds }: Codes,
  read: (area: string, group: string, round: string) => CubeCell,
): ShownRow[] =>
  areas.flatMap((area) =>
    groups.flatMap((group) =>
      rounds.flatMap((round) => {
        const { status, ...cell } = read(area, group, round);
        return NOT_STORED.includes(status ?? '') ? [] : [{ ...cell, area, group, round }];
      }),
    ),
  );
