import type { Intervention } from '../follow-up/intervention';
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
    case 'interventions':
      return answer.interventions.flatMap(textsOfIntervention);
    case 'number':
    case 'choice':
    case 'table':
      return [answer.comment];
  }
}

/** What is said to be so. What is expected and planned claims nothing, however it is worded. */
const textsOfIntervention = ({ cause, followUps }: Intervention): string[] => [
  cause,
  ...followUps.flatMap(({ done, effectText, nextText }) => [done, effectText, nextText]),
];
