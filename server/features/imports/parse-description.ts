import { ImportRejected } from '../../domain/importing/import-error';
import type { SurveyLayout } from '../../domain/importing/survey-layout';
import { SurveyDescription } from './imports.contract';

/**
 * A description as it was read from JSON.
 * @throws ImportRejected `bad_description`, naming every place that does not fit
 */
export function parseDescription(json: unknown): SurveyDescription {
  const parsed = SurveyDescription.safeParse(json);
  if (!parsed.success) {
    throw badDescription(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const repeated = repeatedCodes(parsed.data);
  if (repeated.length > 0) throw badDescription(repeated);
  return parsed.data;
}

export function badDescription(faults: readonly string[]): ImportRejected {
  return new ImportRejected('bad_description', {
    sv: `Beskrivningen stämmer inte: ${faults.join('; ')}`,
    en: `The description does not fit: ${faults.join('; ')}`,
  });
}

/** A code that stands for two things in one column would count by chance. */
function repeatedCodes({ columns, questions }: SurveyDescription): string[] {
  const { sex, groups } = columns;
  const codesOf: [place: string, codes: string[]][] = [
    ['columns.sex', [...sex.women, ...sex.men, ...sex.other]],
    ...Object.entries(groups).map(([key, { yes, no }]): [string, string[]] => [
      `columns.groups.${key}`,
      [...yes, ...no],
    ]),
    ...Object.entries(questions).map(([key, { answers, noAnswer }]): [string, string[]] => [
      `questions.${key}`,
      [...Object.values(answers).flat(), ...noAnswer],
    ]),
  ];
  return codesOf
    .filter(([, codes]) => new Set(codes).size < codes.length)
    .map(([place]) => `${place}: a code stands for two answers`);
}

/** The description as the reader of the file needs it. */
export function layoutOf({ columns, questions, ...file }: SurveyDescription): SurveyLayout {
  return {
    encoding: file.encoding,
    delimiter: file.delimiter,
    decimal: file.decimal,
    respondents: file.respondents,
    weight: columns.weight,
    area: columns.area.column,
    age: columns.age,
    sex: columns.sex,
    groups: Object.entries(columns.groups).map(([group, column]) => ({ group, ...column })),
    questions: Object.entries(questions).map(([question, column]) => ({ question, ...column })),
  };
}
