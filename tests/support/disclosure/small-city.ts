import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database';
import type { Areas } from '../../../server/features/areas/areas.contract';
import { importSurvey } from '../../../server/features/imports/import-survey';
import {
  cellsOf,
  csv,
  DESCRIPTION,
  inPieces,
  type Row,
  respondents,
} from '../../features/imports/survey-text';
import type { Recovered } from './attack';
import type { Structure } from './relations';

export const LIMIT = 30;
export const QUESTIONS: Readonly<Record<string, string>> = {
  utsatt_hot: 'utsatt_hot',
  otrygg_ute_sent: 'ute_sent',
  orolig_eller_avstar_ute_sent: 'ute_sent',
};
const DAYS = { '2017': '2017-04-01', '2023': '2023-09-01' } as const;
export const GROUPS = ['all', 'women', 'men', 'age_16_34', 'age_35_64', 'age_65_79', 'disability'];
const FAMILIES = [
  { groups: ['women', 'men'], rest: true },
  { groups: ['age_16_34', 'age_35_64', 'age_65_79'], rest: false },
  { groups: ['disability'], rest: true },
];

/** How many answer in each neighbourhood: districts with many small ones, with one small one, and small altogether. */
const SIZES: Readonly<Record<string, number>> = {
  Alvik: 220,
  Abrahamsberg: 90,
  Höglandet: 12,
  Åkeshov: 41,
  Olovslund: 33,
  Nockeby: 150,
  Gubbängen: 300,
  Hökarängen: 240,
  Fagersjö: 25,
  Tensta: 500,
  Solhem: 140,
  Lunda: 2,
  Rinkeby: 260,
  Kista: 280,
  Hansta: 1,
  Sätra: 27,
  Djurgården: 31,
  Hjorthagen: 190,
  Östermalm: 310,
};

/** Where nobody was threatened: two too small to be shown, and one that is. */
const WITHOUT_THREATS = ['Höglandet', 'Olovslund', 'Abrahamsberg'];

const ROWS: Row[] = Object.entries(SIZES).flatMap(([area, size]) =>
  respondents(size, area).map((row) => ({
    ...row,
    area,
    threat: row.threat === '1' && WITHOUT_THREATS.includes(area) ? '2' : row.threat,
  })),
);

export const ROUNDS = ['2017', '2023'] as const;

/** Who answers in a round. Where everybody weighs the same, shares are numbers of persons, which is the worst case. */
export function rowsOf(round: string, weights: 'equal' | 'unequal' = 'equal'): Row[] {
  const rows = weights === 'equal' ? ROWS.map((row) => ({ ...row, weight: '1' })) : ROWS;
  return [...rows, ...rows.slice(0, Number(round) % 7)];
}

/** Two rounds of the small city, taken in as a real file is. */
export async function fillSmallCity(db: Kysely<Database>, weights?: 'equal' | 'unequal'): Promise<void> {
  for (const round of ROUNDS) {
    const rows = rowsOf(round, weights);
    await importSurvey(db, {
      description: { ...DESCRIPTION, round },
      content: inPieces(new TextEncoder().encode(csv(rows.map(cellsOf)))),
      fileName: `${round}.csv`,
      provenance: 'imported',
      replace: false,
      now: () => new Date('2025-01-15T12:00:00Z'),
    });
  }
}

const dayOf = (round: string): string => DAYS[round as keyof typeof DAYS];

/** Areas add up to those that held them on the day of the round, and to those that they became later. */
export const structureIn =
  (areas: Areas['areas']) =>
  (round: string): Structure => {
    const day = dayOf(round);
    const holds = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
      validFrom <= day && (validTo === null || day < validTo);
    const within = areas.map(({ slug }) => ({
      whole: slug,
      parts: areas
        .filter(({ parents }) => parents.some((one) => one.slug === slug && holds(one)))
        .map((part) => part.slug),
    }));
    const later = areas
      .filter(({ validFrom }) => validFrom > day)
      .map(({ slug, predecessors }) => ({ whole: slug, parts: predecessors.map((one) => one.slug) }));
    const wholes = [...within, ...later].filter(({ parts }) => parts.length > 0);
    return { wholes, families: FAMILIES };
  };

export const questionOf = (indicator: string): string => QUESTIONS[indicator] ?? indicator;

export const isRest = ({ group }: Recovered): boolean => group.startsWith('not ');

/** An area of a later day is the sum of those it came from, and may be added up where they are shown. */
export const isLaterIn =
  (areas: Areas['areas']) =>
  ({ area, round }: Pick<Recovered, 'area' | 'round'>): boolean =>
    areas.some(({ slug, validFrom }) => slug === area && validFrom > dayOf(round));

/** For the name of a neighbourhood the areas that held it on the day of a round, itself among them. */
export const neighbourhoodLines =
  (areas: Areas['areas'], round: string) =>
  (name: string): string[] => {
    const { wholes } = structureIn(areas)(round);
    const outwards = (slug: string): string[] => [
      slug,
      ...wholes
        .filter(({ whole, parts }) => parts.includes(slug) && !isLaterIn(areas)({ area: whole, round }))
        .flatMap(({ whole }) => outwards(whole)),
    ];
    const own = areas.find(({ label, kind }) => label === name && kind === 'neighbourhood');
    return own === undefined ? [] : outwards(own.slug);
  };
