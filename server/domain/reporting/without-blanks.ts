import { withoutUntouched } from '../follow-up/follow-up-fault';
import type { Intervention } from '../follow-up/intervention';
import type { Answer } from './answer';

/** An answer as it is read and decided on: without what was added and left, of which nobody has said anything. */
export function withoutBlanks<Written extends Answer | null>(answer: Written): Written {
  if (answer?.type !== 'interventions') return answer;
  return {
    ...answer,
    interventions: answer.interventions
      .map(withoutUntouched)
      .filter((intervention) => !saysNothing(intervention)),
  };
}

const saysNothing = ({ id: _, status: __, revision: ___, ...said }: Intervention): boolean =>
  Object.values(said).every(
    (part) =>
      part === null ||
      (typeof part === 'string' && part.trim() === '') ||
      (Array.isArray(part) && part.length === 0),
  );
