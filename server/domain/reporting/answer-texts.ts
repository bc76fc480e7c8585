import type { Answer } from './answer';

/** What somebody has written in an answer, in its order. */
export function textsOf(answer: Answer): string[] {
  switch (answer.type) {
    case 'text':
      return [answer.text];
    case 'judgement':
      return [answer.motivation];
    case 'problems':
      return answer.problems.flatMap(({ what, where, when, whom, source, cause }) => [
        ...[what, where, when, whom, source, cause],
      ]);
    case 'number':
    case 'choice':
    case 'table':
      return [answer.comment];
  }
}
