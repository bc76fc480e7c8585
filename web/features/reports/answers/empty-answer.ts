import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import type { Answer } from '../../../../server/features/reports/report-content.contract';

export type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** An answer in which nothing has been said: null and empty, never 0. */
export function emptyAnswer<Type extends Answer['type']>(type: Type): AnswerOf<Type>;
export function emptyAnswer(type: AnswerForm['type']): Answer {
  switch (type) {
    case 'text':
      return { type, text: '' };
    case 'number':
      return { type, value: null, comment: '' };
    case 'choice':
      return { type, chosen: null, comment: '' };
    case 'table':
      return { type, cells: {}, comment: '' };
    case 'problems':
      return { type, problems: [] };
    case 'interventions':
      return { type, interventions: [] };
    case 'judgement':
      return { type, assessment: null, motivation: '' };
  }
}

/** The answer where it is of the type that its question asks for; otherwise an empty one. */
export function answerOf<Type extends Answer['type']>(type: Type, answer: Answer | null): AnswerOf<Type> {
  return answer?.type === type ? (answer as AnswerOf<Type>) : emptyAnswer(type);
}
