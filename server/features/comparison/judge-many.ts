import type { Judgement } from '../../domain/statistics/change';
import type { Method } from '../../domain/statistics/estimate';
import { benjaminiHochberg } from '../../domain/statistics/false-discovery';
import { pValueOf } from '../../domain/statistics/p-value';

/** One of many judgements, with what it takes to make it at another confidence level. */
export interface Test {
  readonly judgement: Judgement;
  judge(method: Method): Judgement;
}

export interface ManyJudged {
  readonly judgement: Judgement;
  readonly pValue: number | null;
}

/**
 * Judgements with their p-values. Under control, one that is not among the discoveries is no longer certain; its
 * interval stays that of the single comparison.
 */
export function judgeMany(tests: readonly Test[], method: Method, controlled: boolean): ManyJudged[] {
  const pValues = tests.map(({ judgement, judge }) =>
    judgement.verdict === 'not_assessable' ? null : pValueOf(judge, method),
  );
  const discoveries = controlled ? benjaminiHochberg(pValues, 1 - method.confidenceLevel) : undefined;
  return tests.map(({ judgement }, index) => ({
    judgement:
      discoveries === undefined || discoveries[index] || judgement.verdict === 'not_assessable'
        ? judgement
        : { ...judgement, verdict: 'no_certain_change' },
    pValue: pValues[index] ?? null,
  }));
}
