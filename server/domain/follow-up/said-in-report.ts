import type { Answer, Assessment, Problem } from '../reporting/answer';
import type { Confidentiality } from '../reporting/confidentiality';
import type { Intervention } from './intervention';
import type { Visibility } from './orphan';
import type { Filling } from './programme';
import { saidRoles } from './said-roles';

/** A section of a report as it was decided. */
export interface SaidSection {
  readonly confidentiality: Confidentiality;
  readonly questions: readonly { readonly key: string; readonly answer: Answer | null }[];
}

export type Shown<Content> = Content & { readonly visibility: Visibility };

/** What a report says that the register keeps. Nothing of a secret section is among it. */
export interface SaidInReport {
  readonly problems: readonly Shown<{ readonly content: Problem }>[];
  readonly interventions: readonly Shown<{ readonly content: Intervention }>[];
  readonly judgements: readonly Shown<{
    readonly question: string;
    readonly assessment: Assessment;
    readonly motivation: string;
  }>[];
  /** How roles stand is open to everyone, and so only what an open section says of them. */
  readonly roles: readonly { readonly role: string; readonly state: Filling }[];
}

/** What there is to take up from a report: what has neither a name nor an answer is not there yet. */
export function saidInReport(sections: readonly SaidSection[]): SaidInReport {
  const answers = sections
    .filter(({ confidentiality }) => confidentiality !== 'secret')
    .flatMap(({ confidentiality, questions }) =>
      questions.flatMap(({ key, answer }) => (answer === null ? [] : [{ key, answer, confidentiality }])),
    )
    .map(({ confidentiality, ...said }) => ({
      ...said,
      visibility: confidentiality === 'open' ? ('open' as const) : ('internal' as const),
    }));
  return {
    problems: onceEach(
      answers.flatMap(({ answer, visibility }) =>
        answer.type === 'problems' ? answer.problems.map((content) => ({ content, visibility })) : [],
      ),
    ).filter(({ content }) => content.what.trim() !== ''),
    interventions: onceEach(
      answers.flatMap(({ answer, visibility }) =>
        answer.type === 'interventions'
          ? answer.interventions.map((content) => ({ content, visibility }))
          : [],
      ),
    ).filter(({ content }) => content.title.trim() !== ''),
    judgements: answers.flatMap(({ key, answer, visibility }) =>
      answer.type === 'judgement' && answer.assessment !== null
        ? [{ question: key, assessment: answer.assessment, motivation: answer.motivation, visibility }]
        : [],
    ),
    roles: answers.flatMap(({ key, answer, visibility }) =>
      visibility === 'open' ? saidRoles(key, answer) : [],
    ),
  };
}

/** What stands in two sections is shown as the more guarded of them. */
function onceEach<Content extends { readonly id: string }>(
  said: readonly Shown<{ readonly content: Content }>[],
): Shown<{ readonly content: Content }>[] {
  const byId = new Map<string, Shown<{ readonly content: Content }>>();
  for (const item of said) {
    const earlier = byId.get(item.content.id);
    const visibility = earlier?.visibility === 'internal' ? earlier.visibility : item.visibility;
    byId.set(item.content.id, { content: earlier?.content ?? item.content, visibility });
  }
  return [...byId.values()];
}
