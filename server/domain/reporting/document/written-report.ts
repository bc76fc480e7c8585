import type { Localized } from '../../localized';
import type { POINT_STATUSES, Provenance, Unit } from '../../statistics/estimate';
import type { Answer } from '../answer';
import type { AnswerForm } from '../catalogue';
import type { Confidentiality } from '../confidentiality';
import type { DecidedBy, Outcome, StatementKind } from '../decision';

/** What a document is made from: a report with its answers and the figures beside them. */
export interface WrittenReport {
  readonly report: {
    readonly edition: number;
    readonly organisation: { readonly key: string; readonly name: string };
    /** ISO dates. */
    readonly round: {
      readonly key: string;
      readonly label: Localized;
      readonly periodFrom: string;
      readonly periodTo: string;
    };
    readonly registryNumber: string;
    readonly provenance: 'reported' | 'example';
    readonly catalogueTitle: Localized;
  };
  readonly kinds: readonly WrittenKind[];
  readonly sections: readonly WrittenSection[];
  readonly decision: WrittenDecision | null;
  /** What a later edition corrects. */
  readonly correction?: string;
  /** Of what answers speak of by a key. */
  readonly names: WrittenNames;
  readonly revisedFigures: readonly { readonly before: WrittenFigure; readonly now: WrittenFigure }[];
}

/** What is called what, by key. What is not there has no name any more. */
export interface WrittenNames {
  readonly problems: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, Localized>>;
  /** By `programme/focusArea`. */
  readonly focusAreas: Readonly<Record<string, Localized>>;
  /** By `programme/focusArea/goal`. */
  readonly goals: Readonly<Record<string, Localized>>;
}

export interface WrittenKind {
  readonly key: string;
  readonly label: Localized;
  readonly legalGround: string;
  readonly statutoryParts: readonly {
    readonly key: string;
    readonly label: Localized;
    readonly legalGround: string;
  }[];
}

export interface WrittenSection {
  readonly key: string;
  readonly title: Localized;
  readonly kinds: readonly string[];
  readonly confidentiality: Confidentiality;
  readonly legalGround: string;
  /** null: left out for who asks. */
  readonly questions: readonly WrittenQuestion[] | null;
  readonly attachments: readonly { readonly fileName: string; readonly size: number }[];
}

export interface WrittenQuestion {
  readonly key: string;
  readonly wording: Localized;
  readonly kinds: readonly string[];
  readonly statutoryParts: readonly string[];
  readonly form: AnswerForm;
  readonly answer: Answer | null;
  readonly figures: readonly WrittenFigure[];
}

export interface WrittenFigure {
  readonly indicator: { readonly key: string; readonly label: Localized };
  readonly area: { readonly slug: string; readonly label: string };
  readonly round: string | null;
  readonly status: (typeof POINT_STATUSES)[number] | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: Unit;
  readonly provenance: Provenance | null;
  readonly figure: Localized;
  readonly sentence: Localized;
}

export interface WrittenDecision {
  /** ISO date. */
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly outcome: Outcome;
  readonly decidedBy: DecidedBy;
  readonly wording: string;
  readonly statements: readonly WrittenStatement[];
}

export interface WrittenStatement {
  readonly kind: StatementKind;
  readonly signatories: readonly { readonly name: string; readonly party: string }[];
  readonly text: string;
}
