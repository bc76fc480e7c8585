import { seededRandom } from '../../../seed/example/random';

/** A respondent as a test writes it; codes as in `DESCRIPTION`. */
export interface Row {
  readonly weight: string;
  readonly area: string;
  readonly sex: string;
  readonly age: string;
  readonly disability: string;
  readonly threat: string;
  readonly late: string;
}

export const HEADER = ['vikt', 'stadsdel', 'kon', 'alder', 'funk', 'hot', 'ute'] as const;

export const DESCRIPTION = {
  survey: 'trygghetsmatningen',
  round: '2017',
  encoding: 'utf-8',
  columns: {
    weight: 'vikt',
    area: { column: 'stadsdel', kind: 'neighbourhood' },
    age: 'alder',
    sex: { column: 'kon', women: ['2'], men: ['1'], other: ['3'] },
    groups: { disability: { column: 'funk', yes: ['j'], no: ['n'] } },
  },
  questions: {
    utsatt_hot: { column: 'hot', answers: { ja: ['1'], nej: ['2'] }, noAnswer: ['9'] },
    ute_sent: {
      column: 'ute',
      answers: {
        mycket_otrygg: ['1'],
        gar_aldrig_ut: ['5'],
        ganska_otrygg: ['2'],
        ganska_trygg: ['3'],
        mycket_trygg: ['4'],
      },
      noAnswer: ['9'],
    },
  },
} as const;

/** Made so that some cells have many answers, some few, and some fall under the limit. */
const AREAS = ['Tensta', 'Tensta', 'Tensta', 'Solhem', 'Rinkeby', 'Rinkeby', 'Östermalm', 'Höglandet'];

const pick = <T>(from: readonly T[], at: number): T => {
  const one = from[Math.floor(at * from.length)];
  if (one === undefined) throw new Error('an empty choice');
  return one;
};

/** The same respondents every time. */
export function respondents(count: number, seed = 'respondents'): Row[] {
  const random = seededRandom(seed);
  const choose = <T>(from: readonly T[]) => pick(from, random.uniform());
  return Array.from({ length: count }, () => ({
    weight: (5 + 90 * random.uniform()).toFixed(3),
    area: choose(AREAS),
    sex: choose(['1', '2', '2', '1', '3']),
    age: String(16 + Math.floor(64 * random.uniform())),
    disability: choose(['j', 'n', 'n', 'n', '']),
    threat: choose(['1', '2', '2', '2', '2', '9']),
    late: choose(['1', '2', '3', '4', '5', '9', '']),
  }));
}

export const cellsOf = ({ weight, area, sex, age, disability, threat, late }: Row): string[] => [
  weight,
  area,
  sex,
  age,
  disability,
  threat,
  late,
];

/** The rows as a CSV text. */
export function csv(rows: readonly (readonly string[])[], delimiter = ';', lineEnd = '\n'): string {
  return [HEADER, ...rows].map((row) => `${row.join(delimiter)}${lineEnd}`).join('');
}

/** Bytes in pieces of one size, as a stream would bring them. */
export async function* inPieces(bytes: Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
