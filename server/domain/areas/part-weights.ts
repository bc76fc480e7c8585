import type { WeightBasis } from './recalculation';

/** Residents of every age, as population figures without ages are stored. */
export const ALL_AGES = { from: 0, to: 120 } as const;

/** Residents of an area on a day, counted or foreseen, of the ages from–to inclusive. */
export interface Population {
  readonly area: string;
  readonly date: string;
  readonly residents: number;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly prognosis: boolean;
  readonly source: { readonly title: string; readonly url: string | null } | null;
}

/** What weighs the parts of an area, and what that rests on. */
export interface PartWeights {
  readonly basis: WeightBasis;
  /** The day of the population figures; null when weights come from the answers. */
  readonly date: string | null;
  readonly prognosis: boolean;
  readonly source: Population['source'];
  /** One a part, adding up to 1. */
  readonly weights: readonly number[];
}

interface PartToWeigh {
  readonly slug: string;
  /** Σ of the weights of the answers, or null. */
  readonly weightedBase: number | null;
  readonly respondents: number | null;
}

interface Frame {
  /** The day of the round. */
  readonly date: string;
  readonly ageFrom: number;
  readonly ageTo: number;
}

/**
 * The parts' shares of their whole: by residents of the survey's ages, else by residents of all ages, else by the
 * weights of the answers, else by the number of answers; undefined when none of these is known for every part.
 * Population figures are of one day for all parts: the latest count up to the round, else the first after it, else
 * the nearest prognosis.
 */
export function weighParts(
  parts: readonly PartToWeigh[],
  populations: readonly Population[],
  frame: Frame,
): PartWeights | undefined {
  if (parts.length === 1) return { basis: 'none', ...UNDATED, weights: [1] };
  const ofAges = (from: number, to: number) =>
    populations.filter(({ ageFrom, ageTo }) => ageFrom === from && ageTo === to);
  return (
    byPopulation('frame_population', parts, ofAges(frame.ageFrom, frame.ageTo), frame.date) ??
    byPopulation('residents', parts, ofAges(ALL_AGES.from, ALL_AGES.to), frame.date) ??
    byAnswers(
      'weighted_base',
      parts.map(({ weightedBase }) => weightedBase),
    ) ??
    byAnswers(
      'respondents',
      parts.map(({ respondents }) => respondents),
    )
  );
}

const UNDATED = { date: null, prognosis: false, source: null } as const;

function byPopulation(
  basis: WeightBasis,
  parts: readonly PartToWeigh[],
  populations: readonly Population[],
  date: string,
): PartWeights | undefined {
  const complete = completeSets(parts, populations).sort(byFitness(date));
  const [best] = complete;
  const first = best?.[0];
  if (best === undefined || first === undefined) return undefined;
  return {
    basis,
    date: first.date,
    prognosis: first.prognosis,
    source: first.source,
    weights: shares(best.map(({ residents }) => residents)),
  };
}

/** The days for which every part has a figure of the same kind, in the order of the parts. */
function completeSets(parts: readonly PartToWeigh[], populations: readonly Population[]): Population[][] {
  const days = new Set(populations.map(({ date, prognosis }) => `${date} ${prognosis}`));
  return [...days].flatMap((day) => {
    const set = parts.flatMap(
      ({ slug }) =>
        populations.find((one) => one.area === slug && `${one.date} ${one.prognosis}` === day) ?? [],
    );
    return set.length === parts.length ? [set] : [];
  });
}

/** Counts up to the day, latest first; then counts after it, earliest first; then prognoses, nearest first. */
function byFitness(date: string): (one: readonly Population[], other: readonly Population[]) => number {
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(date));
  const rank = ([first]: readonly Population[]): number =>
    first === undefined || first.prognosis ? 2 : first.date <= date ? 0 : 1;
  return (one, other) =>
    rank(one) - rank(other) || distance(one[0]?.date ?? date) - distance(other[0]?.date ?? date);
}

function byAnswers(basis: WeightBasis, sizes: readonly (number | null)[]): PartWeights | undefined {
  const known = sizes.filter((size) => size !== null);
  if (known.length < sizes.length) return undefined;
  return { basis, ...UNDATED, weights: shares(known) };
}

function shares(sizes: readonly number[]): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / whole);
}
