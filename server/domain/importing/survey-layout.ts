import type { Encoding } from './encoding';

/** A group that a respondent can be of beside sex and age: who says yes, and who says no. */
export interface GroupColumn {
  readonly group: string;
  readonly column: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface QuestionColumn {
  readonly question: string;
  readonly column: string;
  /** Answer key → the codes that stand for it in the file. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Codes for no answer; an empty field always is none. */
  readonly noAnswer: readonly string[];
}

/** Where in the file a respondent's weight, area, sex, age and answers stand, and how they are written. */
export interface SurveyLayout {
  readonly encoding: Encoding;
  /** Found from the header when not given. */
  readonly delimiter: string | undefined;
  readonly decimal: '.' | ',';
  /** How many respondents the file says it has. */
  readonly respondents: number | undefined;
  readonly weight: string;
  readonly area: string;
  readonly age: string;
  readonly sex: {
    readonly column: string;
    readonly women: readonly string[];
    readonly men: readonly string[];
    readonly other: readonly string[];
  };
  readonly groups: readonly GroupColumn[];
  readonly questions: readonly QuestionColumn[];
}

/** An area that a row can name. */
export interface NamedArea {
  readonly slug: string;
  readonly name: string;
  readonly exists: boolean;
  /** The area itself and every area that holds it on the round's day, by slug. */
  readonly within: readonly string[];
}

/** What the file is read against. */
export interface SurveyFrame {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly areas: readonly NamedArea[];
}

/** Every column the layout names, once each. */
export const columnsOf = (layout: SurveyLayout): string[] => [
  ...new Set([
    layout.weight,
    layout.area,
    layout.age,
    layout.sex.column,
    ...layout.groups.map(({ column }) => column),
    ...layout.questions.map(({ column }) => column),
  ]),
];
