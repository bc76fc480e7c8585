import { type Judgement, judgeChange, notAssessable } from '../../domain/statistics/change';
import { judgeDifferenceToWhole } from '../../domain/statistics/difference-to-whole';
import type { Estimate, Method } from '../../domain/statistics/estimate';
import { type JudgedChange, judgeLatestTrend } from '../../domain/statistics/series';
import type { DatedEstimate, Trend } from '../../domain/statistics/trend';
import type { Test } from './judge-many';

/** An area against the city. */
export function testOfDifference(
  area: Estimate | undefined,
  city: Estimate | undefined,
  method: Method,
): Test<Judgement> {
  return testOf(
    (at) =>
      area === undefined || city === undefined
        ? notAssessable('no_value')
        : judgeDifferenceToWhole(area, city, at),
    method,
  );
}

/** A step from one round to the next; one that a break, or a missing figure, keeps from being judged stays so. */
export function testOfStep(step: JudgedChange | undefined, method: Method): Test<Judgement> {
  if (step === undefined || step.judgement.verdict === 'not_assessable') {
    return testOf(() => step?.judgement ?? notAssessable('no_value'), method);
  }
  return testOf((at) => judgeChange(step.from.estimate, step.to.estimate, at), method);
}

function testOf(judge: (method: Method) => Judgement, method: Method): Test<Judgement> {
  const judgement = judge(method);
  return {
    judgement,
    uncertain:
      judgement.verdict === 'not_assessable' ? judgement : { ...judgement, verdict: 'no_certain_change' },
    certain: (at) => {
      const { verdict } = judge(at);
      return verdict === 'not_assessable' ? null : verdict !== 'no_certain_change';
    },
  };
}

/** What the rounds say together. */
export function testOfTrend(
  figures: readonly DatedEstimate[],
  breakDates: readonly string[],
  method: Method,
): Test<Trend> {
  const judgement = judgeLatestTrend(figures, breakDates, method);
  const few = judgement.verdict === 'too_few_rounds';
  return {
    judgement,
    uncertain: few ? judgement : { ...judgement, verdict: 'no_certain_trend' },
    certain: (at) => (few ? null : isCertain(judgeLatestTrend(figures, breakDates, at))),
  };
}

const isCertain = ({ verdict }: Trend): boolean => verdict === 'increasing' || verdict === 'decreasing';
