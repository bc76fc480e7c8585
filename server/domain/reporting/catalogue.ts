import type { OrganisationKind } from '../access/roles';
import type { Localized } from '../localized';
import type { Confidentiality } from './confidentiality';
import type { RoundType } from './round';

/** A question catalogue (frågekatalog): every question once, each lägesbild kind a selection of them. A plain document. */
export interface Catalogue {
  /** What the catalogue is: "Exempelkatalog" until a city has put in its own. */
  readonly title: Localized;
  readonly kinds: readonly ReportKind[];
  readonly sections: readonly CatalogueSection[];
}

/** A kind of lägesbild. */
export interface ReportKind {
  readonly key: string;
  readonly label: Localized;
  /** The law behind it as it is cited; empty: none. */
  readonly legalGround: string;
  /** What the law says it must hold; each is served by at least one question. */
  readonly statutoryParts: readonly StatutoryPart[];
}

export interface StatutoryPart {
  readonly key: string;
  readonly label: Localized;
  readonly legalGround: string;
}

/** A group of questions (avsnitt): what is written, guarded, returned and reopened as one. */
export interface CatalogueSection {
  readonly key: string;
  readonly title: Localized;
  readonly help: Localized;
  readonly questions: readonly Question[];
}

export interface Question {
  /** Never changes between versions while it is the same question: last period's answer is found by it. */
  readonly key: string;
  readonly wording: Localized;
  readonly help: Localized;
  /** Keys of the kinds it serves; at least one. */
  readonly kinds: readonly string[];
  /** The law that asks it, as it is cited; empty: none. */
  readonly legalGround: string;
  /** Keys of statutory parts it answers, of the kinds it serves. */
  readonly statutoryParts: readonly string[];
  /** Whom it is asked; empty: everyone who reports. */
  readonly organisations: readonly OrganisationKind[];
  /** In which rounds it is asked; empty: in all. */
  readonly rounds: readonly RoundType[];
  readonly required: boolean;
  /** Of its section, unless the authors say otherwise. */
  readonly confidentiality: Confidentiality;
  /** The law by which it is secret, as it is cited; empty where it is not. */
  readonly secrecyGround: string;
  /** Keys of indicators to show beside it. */
  readonly indicators: readonly string[];
  readonly answer: AnswerForm;
}

export const ANSWER_TYPES = [
  'text',
  'number',
  'choice',
  'table',
  'problems',
  'interventions',
  'judgement',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** How a question is answered. */
export type AnswerForm =
  | { readonly type: 'text' }
  | NumberForm
  | { readonly type: 'choice'; readonly options: readonly Option[] }
  | {
      readonly type: 'table';
      readonly rowHeader: Localized;
      readonly rows: readonly Option[];
      readonly columns: readonly Column[];
    }
  /** A list of problems: what, where, when, whom, and where it is known from. */
  | { readonly type: 'problems' }
  /** A list of interventions: what is done about which problems, and what came of it. */
  | { readonly type: 'interventions' }
  /** How far something has been reached, by the organisation's own judgement. */
  | { readonly type: 'judgement' };

/** A figure that is asked for. */
export interface NumberForm {
  readonly type: 'number';
  readonly unit: Localized;
  /** The least it can be; null: no limit. */
  readonly min: number | null;
  /** The most it can be; null: no limit. */
  readonly max: number | null;
  /** Whether it has no decimals: a count. */
  readonly whole: boolean;
}

export interface Option {
  readonly key: string;
  readonly label: Localized;
}

export interface Column extends Option {
  readonly cells:
    | NumberForm
    | { readonly type: 'text' }
    | { readonly type: 'choice'; readonly options: readonly Option[] };
}

/** For whom and when questions are chosen. */
export interface Selection {
  /** Keys of the kinds reported in the round. */
  readonly kinds: readonly string[];
  readonly round: RoundType;
  readonly organisation: OrganisationKind;
}

/** The sections with the questions that somebody is asked in a round; sections without any are left out. */
export function selectQuestions<
  Asked extends Question,
  Section extends { readonly questions: readonly Asked[] },
>(
  { sections }: { readonly sections: readonly (Section & { readonly questions: readonly Asked[] })[] },
  { kinds, round, organisation }: Selection,
): (Section & { questions: Asked[] })[] {
  const isAsked = (question: Question) =>
    question.kinds.some((kind) => kinds.includes(kind)) &&
    (question.rounds.length === 0 || question.rounds.includes(round)) &&
    (question.organisations.length === 0 || question.organisations.includes(organisation));
  return sections
    .map((section) => ({ ...section, questions: section.questions.filter(isAsked) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The keys of the kinds that a section serves, in the order of the catalogue. */
export function kindsOf(
  catalogue: Pick<Catalogue, 'kinds'>,
  { questions }: Pick<CatalogueSection, 'questions'>,
): string[] {
  return catalogue.kinds
    .map(({ key }) => key)
    .filter((key) => questions.some(({ kinds }) => kinds.includes(key)));
}
