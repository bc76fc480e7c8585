import { type CodeMap, createCodeMap, NO_CODE } from './code-map';
import { parseDecimal } from './decimal';
import { encode } from './encoding';
import { fieldText } from './read-header';
import type { RecordView } from './record-view';
import { ageKind, SEX, signatureOf } from './respondent-groups';
import type { RowProblem, RowProblemCode } from './row-problem';
import type { SurveyFrame, SurveyLayout } from './survey-layout';

/** A parsed respondent. One object, filled anew for each row. */
export interface Respondent {
  weight: number;
  /** Place among the frame's areas. */
  area: number;
  signature: number;
  /** For each question the place of the answer among its answers, or `NO_ANSWER`. */
  readonly answers: Int16Array;
}

export const NO_ANSWER = -2;
const NOT_EXISTING = -3;
const OLDEST = 120;
const SHOWN = 40;

/** Fills the respondent from a record and is true, or reports everything wrong with the row and is false. */
export type RespondentParser = (record: RecordView, respondent: Respondent) => boolean;

interface CodedColumn {
  readonly field: number;
  readonly find: CodeMap;
}

export function createRespondentParser(
  layout: SurveyLayout,
  frame: SurveyFrame,
  fields: ReadonlyMap<string, number>,
  { width, onProblem }: { readonly width: number; onProblem(problem: RowProblem): void },
): RespondentParser {
  const fieldOf = (column: string) => fields.get(column) ?? NO_CODE;
  const separator = layout.decimal.charCodeAt(0);
  const coded = (column: string, codes: Iterable<readonly [string, number]>): CodedColumn => ({
    field: fieldOf(column),
    find: createCodeMap([...codes].map(([code, value]) => [encode(code, layout.encoding), value] as const)),
  });
  const weight = fieldOf(layout.weight);
  const age = fieldOf(layout.age);
  const area = coded(layout.area, areaCodes(frame));
  const sex = coded(layout.sex.column, sexCodes(layout));
  const groups = layout.groups.map(({ column, yes, no }) =>
    coded(column, [...yes.map((code) => [code, 1] as const), ...no.map((code) => [code, 0] as const)]),
  );
  const questions = layout.questions.map((question) => coded(question.column, answerCodes(question)));

  return (record, respondent) => {
    let right = true;
    const refuse = (field: number, code: RowProblemCode) => {
      right = false;
      const column = [...fields].find(([, place]) => place === field)?.[0] ?? '';
      const value = field < 0 ? `${record.fields}` : fieldText(record, field, layout.encoding);
      onProblem({ row: record.line, column, code, value: value.slice(0, SHOWN) });
    };
    const codeAt = ({ field, find }: CodedColumn): number =>
      find(record.bytes, record.starts[field] ?? 0, record.ends[field] ?? 0);

    if (record.fields !== width) {
      refuse(NO_CODE, 'wrong_field_count');
      return false;
    }
    respondent.weight = readNumber(record, weight, separator);
    if (!(respondent.weight > 0)) {
      refuse(weight, isBlank(record, weight) ? 'missing_weight' : 'impossible_weight');
    }
    respondent.area = codeAt(area);
    if (respondent.area === NOT_EXISTING) refuse(area.field, 'area_did_not_exist');
    else if (respondent.area < 0) refuse(area.field, 'unknown_area');

    const years = readNumber(record, age, separator);
    if (!Number.isInteger(years) || years > OLDEST) refuse(age, 'impossible_age');
    else if (years < frame.ageFrom || years > frame.ageTo) refuse(age, 'age_outside_frame');

    const own = codeAt(sex);
    if (own === NO_CODE) refuse(sex.field, 'unknown_code');
    let yes = 0;
    for (let bit = 0; bit < groups.length; bit += 1) {
      const group = groups[bit];
      if (group === undefined) continue;
      const answer = codeAt(group);
      if (answer === NO_CODE && !isBlank(record, group.field)) refuse(group.field, 'unknown_code');
      if (answer === 1) yes |= 1 << bit;
    }
    respondent.signature = signatureOf(own, ageKind(years), yes);

    for (let index = 0; index < questions.length; index += 1) {
      const question = questions[index];
      if (question === undefined) continue;
      const answer = codeAt(question);
      if (answer === NO_CODE && !isBlank(record, question.field)) refuse(question.field, 'unknown_code');
      respondent.answers[index] = answer < 0 ? NO_ANSWER : answer;
    }
    return right;
  };
}

const isBlank = ({ starts, ends }: RecordView, field: number): boolean => starts[field] === ends[field];

const readNumber = ({ bytes, starts, ends }: RecordView, field: number, separator: number): number =>
  parseDecimal(bytes, starts[field] ?? 0, ends[field] ?? 0, separator);

const areaCodes = ({ areas }: SurveyFrame): (readonly [string, number])[] =>
  areas.flatMap(({ name, slug, exists }, place) => {
    const value = exists ? place : NOT_EXISTING;
    return name === slug ? [[name, value] as const] : [[name, value] as const, [slug, value] as const];
  });

const sexCodes = ({ sex }: SurveyLayout): (readonly [string, number])[] =>
  (['women', 'men', 'other'] as const).flatMap((kind) => sex[kind].map((code) => [code, SEX[kind]] as const));

const answerCodes = ({
  answers,
  noAnswer,
}: SurveyLayout['questions'][number]): (readonly [string, number])[] => [
  ...Object.values(answers).flatMap((codes, place) => codes.map((code) => [code, place] as const)),
  ...noAnswer.map((code) => [code, NO_ANSWER] as const),
];
