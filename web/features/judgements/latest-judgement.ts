import type { JudgedGoal, OfficeJudgement } from '../../../server/features/judgements/judgements.contract';

/** What the office said last of a goal, suggested or decided: what the next judgement follows. */
export function latestJudgement({ decided, suggested, earlier }: JudgedGoal['office']) {
  return [decided, suggested, ...earlier].reduce<OfficeJudgement | null>(
    (latest, one) => (one !== null && one.seq > (latest?.seq ?? 0) ? one : latest),
    null,
  );
}
