import type { AreaHistory } from '../../domain/areas/area-history';
import { type PartWeights, type Population, weighParts } from '../../domain/areas/part-weights';
import type { RecalculationRefusal } from '../../domain/areas/recalculation';
import type { Method } from '../../domain/statistics/estimate';
import { poolShares, refusePool } from '../../domain/statistics/pool';
import type { Cell, RoundCell } from './cell';
import type { Recalculation } from './series.contract';

/** What weighs the parts of an area in a round. */
export interface Weighing {
  readonly history: AreaHistory;
  readonly populations: readonly Population[];
  /** The survey's ages. */
  readonly ages: { readonly from: number; readonly to: number };
  readonly method: Method;
}

export interface PartCell {
  readonly slug: string;
  readonly cell: Cell | undefined;
}

/** A round's figure in an area that did not exist then, from the figures of the areas it is made of. */
export function recalculateCell(
  parts: readonly PartCell[],
  date: string,
  { history, populations, ages, method }: Weighing,
): RoundCell {
  if (parts.every(({ cell }) => cell === undefined)) return undefined;
  const weights = weighParts(parts.map(toWeigh), populations, { date, ageFrom: ages.from, ageTo: ages.to });
  const refusal = refusePool(parts.map(({ cell }) => cell?.estimate)) ?? refusalOf(weights);
  const recalculation = describe(parts, weights, refusal, history);
  if (refusal !== null || weights === undefined) return { estimate: null, recalculation };
  const estimates = parts.flatMap(({ cell }, index) =>
    cell === undefined ? [] : [{ estimate: cell.estimate, weight: weights.weights[index] ?? 0 }],
  );
  const [first] = parts;
  return {
    estimate: poolShares(estimates, method),
    note: parts.length === 1 ? (first?.cell?.note ?? '') : '',
    source: commonSource(parts),
    recalculation,
  };
}

const toWeigh = ({ slug, cell }: PartCell) => ({
  slug,
  weightedBase: cell?.estimate.weightedBase ?? null,
  respondents: cell?.estimate.respondents ?? null,
});

const refusalOf = (weights: PartWeights | undefined): RecalculationRefusal | null =>
  weights === undefined ? 'weights_unknown' : null;

function describe(
  parts: readonly PartCell[],
  weights: PartWeights | undefined,
  refusal: RecalculationRefusal | null,
  { areas }: AreaHistory,
): Recalculation {
  return {
    parts: parts.map(({ slug, cell }, index) => ({
      slug,
      label: areas.get(slug)?.name ?? slug,
      weight: weights?.weights[index] ?? null,
      status: cell?.estimate.status ?? 'not_available',
      value: cell?.estimate.value ?? null,
    })),
    weights:
      weights === undefined
        ? null
        : {
            basis: weights.basis,
            date: weights.date,
            prognosis: weights.prognosis,
            source: weights.source,
          },
    refusal,
  };
}

/** The source of all parts, when it is one and the same. */
function commonSource(parts: readonly PartCell[]): Cell['source'] {
  const [first] = parts;
  const source = first?.cell?.source ?? null;
  return parts.every(({ cell }) => cell?.source?.title === source?.title) ? source : null;
}
