/** Sums of one question's answers: Σw, Σw² and persons, for each answer. */
const SUMS = 3;

/** Answers side by side: question q has the slots `offsets[q] … offsets[q + 1] − 1`. */
export interface AnswerSlots {
  readonly offsets: readonly number[];
  readonly count: number;
}

export function answerSlots(answersPerQuestion: readonly number[]): AnswerSlots {
  const offsets = answersPerQuestion.map((_, question) =>
    answersPerQuestion.slice(0, question).reduce((sum, answers) => sum + answers, 0),
  );
  return { offsets, count: answersPerQuestion.reduce((sum, answers) => sum + answers, 0) };
}

/** The sums of everybody of one kind, over all slots. */
export type Tally = Float64Array;

export const emptyTally = ({ count }: AnswerSlots): Tally => new Float64Array(count * SUMS);

export function addAnswer(tally: Tally, slot: number, weight: number): void {
  const at = slot * SUMS;
  tally[at] = (tally[at] ?? 0) + weight;
  tally[at + 1] = (tally[at + 1] ?? 0) + weight * weight;
  tally[at + 2] = (tally[at + 2] ?? 0) + 1;
}

export function addTally(sum: Tally, part: Tally): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (part[index] ?? 0);
}

export interface AnswerSums {
  readonly weight: number;
  readonly squaredWeight: number;
  readonly respondents: number;
}

/** The sums over some slots. */
export function sumSlots(tally: Tally, slots: readonly number[]): AnswerSums {
  let [weight, squaredWeight, respondents] = [0, 0, 0];
  for (const slot of slots) {
    weight += tally[slot * SUMS] ?? 0;
    squaredWeight += tally[slot * SUMS + 1] ?? 0;
    respondents += tally[slot * SUMS + 2] ?? 0;
  }
  return { weight, squaredWeight, respondents };
}
