import type { Localized } from '../../../server/domain/localized';
import type {
  AnswerForm,
  CatalogueSection,
  Column,
  NumberForm,
  Option,
  Question,
} from '../../../server/domain/reporting/catalogue';

/** Swedish, then English. */
export type Words = readonly [sv: string, en: string];

export const both = ([sv, en]: Words): Localized => ({ sv, en });

/** A question as it is entered here: what most questions have in common is left out. */
type Entry = Pick<Question, 'key' | 'kinds'> &
  Partial<Omit<Question, 'wording' | 'help'>> & { readonly asks: Words; readonly help: Words };

/** Required, open, for everyone in every round and answered in writing, unless the entry says otherwise. */
const questionOf = ({ asks, help, ...entry }: Entry): Question => ({
  wording: both(asks),
  help: both(help),
  legalGround: '',
  statutoryParts: [],
  organisations: [],
  rounds: [],
  required: true,
  confidentiality: 'open',
  secrecyGround: '',
  indicators: [],
  answer: { type: 'text' },
  ...entry,
});

export function section(
  key: string,
  { title, help, questions }: { title: Words; help: Words; questions: readonly Entry[] },
): CatalogueSection {
  return { key, title: both(title), help: both(help), questions: questions.map(questionOf) };
}

export const option = (key: string, ...words: Words): Option => ({ key, label: both(words) });

export const choice = (...options: readonly Option[]): AnswerForm => ({ type: 'choice', options });

/** How many of something. */
export const countOf = (...unit: Words): NumberForm => ({
  type: 'number',
  unit: both(unit),
  min: 0,
  max: null,
  whole: true,
});

/** How large a part of something, 0–100. */
export const percentOf = (...unit: Words): NumberForm => ({
  type: 'number',
  unit: both(unit),
  min: 0,
  max: 100,
  whole: false,
});

export const column = (head: Option, cells: Column['cells']): Column => ({ ...head, cells });

export const JUDGEMENT: AnswerForm = { type: 'judgement' };
