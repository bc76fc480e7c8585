import type { DecidedBy, Outcome, StatementKind } from '../../../../server/domain/reporting/decision';
import type { NewDecision } from '../../../../server/features/report-workflow/report-workflow.contract';

export interface SignatoryDraft {
  readonly id: string;
  readonly name: string;
  readonly party: string;
}

export interface StatementDraft {
  readonly id: string;
  readonly kind: StatementKind;
  readonly signatories: readonly SignatoryDraft[];
  readonly text: string;
}

/** A decision while it is being written. */
export interface DecisionDraft {
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly outcome: Outcome | '';
  readonly decidedBy: DecidedBy;
  readonly wording: string;
  readonly registryNumber: string;
  readonly statements: readonly StatementDraft[];
}

export type Needed = 'date' | 'paragraph' | 'outcome' | 'name' | 'party' | 'text';

export const newSignatory = (): SignatoryDraft => ({ id: crypto.randomUUID(), name: '', party: '' });
export const newStatement = (): StatementDraft => ({
  id: crypto.randomUUID(),
  kind: 'reservation',
  signatories: [newSignatory()],
  text: '',
});

/** What is still needed, by the id of its field. */
export function missingIn(draft: DecisionDraft): { readonly field: string; readonly needed: Needed }[] {
  const wanted: (readonly [field: string, needed: Needed, text: string])[] = [
    ['decision-date', 'date', draft.decidedOn],
    ['decision-paragraph', 'paragraph', draft.paragraph],
    ['decision-outcome', 'outcome', draft.outcome],
    ...draft.statements.flatMap(({ id, signatories, text }) => [
      ...signatories.flatMap((one) => [
        [`name-${one.id}`, 'name', one.name] as const,
        [`party-${one.id}`, 'party', one.party] as const,
      ]),
      [`text-${id}`, 'text', text] as const,
    ]),
  ];
  return wanted.flatMap(([field, needed, text]) => (text.trim() === '' ? [{ field, needed }] : []));
}

/** "6" and "§6" are "§ 6"; what is written otherwise stays. */
export const paragraphOf = (text: string): string => text.trim().replace(/^§?\s*(\d+)$/, '§ $1');

/** As it is sent. */
export function toDecision(draft: DecisionDraft, outcome: Outcome, version: number): NewDecision {
  return {
    version,
    decidedOn: draft.decidedOn,
    paragraph: paragraphOf(draft.paragraph),
    outcome,
    decidedBy: draft.decidedBy,
    wording: draft.wording.trim(),
    registryNumber: draft.registryNumber.trim(),
    statements: draft.statements.map(({ kind, signatories, text }) => ({
      kind,
      signatories: signatories.map(({ name, party }) => ({ name: name.trim(), party: party.trim() })),
      text: text.trim(),
    })),
  };
}
