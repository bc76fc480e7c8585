import type { Method } from '../../domain/statistics/estimate';
import { benjaminiHochberg } from '../../domain/statistics/false-discovery';
import { pValueOf } from '../../domain/statistics/p-value';

/** One of many judgements. */
export interface Test<Judged> {
  readonly judgement: Judged;
  /** What is left of it when it is no discovery: its interval stays that of the single comparison. */
  readonly uncertain: Judged;
  /** Whether it is certain at another confidence level; null when nothing can be judged. */
  certain(method: Method): boolean | null;
}

export interface ManyJudged<Judged> {
  readonly judgement: Judged;
  readonly pValue: number | null;
}

/** Judgements with their p-values; under control, those that are no discoveries are no longer certain. */
export function judgeMany<Judged>(
  tests: readonly Test<Judged>[],
  method: Method,
  controlled: boolean,
): ManyJudged<Judged>[] {
  const pValues = tests.map(({ certain }) => pValueOf(certain, method));
  const discoveries = controlled ? benjaminiHochberg(pValues, 1 - method.confidenceLevel) : undefined;
  return tests.map(({ judgement, uncertain }, index) => ({
    judgement: discoveries === undefined || discoveries[index] ? judgement : uncertain,
    pValue: pValues[index] ?? null,
  }));
}
