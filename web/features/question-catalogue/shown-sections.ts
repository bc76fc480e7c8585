import type { Mark } from '../../../server/domain/reporting/catalogue-matrix';
import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { type CatalogueSearch, SHOWN } from './catalogue-search';

type Section = CatalogueVersion['content']['sections'][number];

export type MarksOf = (question: string) => Readonly<Record<string, Mark>>;

/** What each question is to each kind, as the server says. */
export function marksOf({ marks }: CatalogueVersion['matrix']): MarksOf {
  const byQuestion = new Map(marks.map(({ question, kinds }) => [question, kinds]));
  return (question) => byQuestion.get(question) ?? {};
}

/** The sections with the questions that fit a choice; with no kind chosen, those that fit it for any kind. */
export function shownSections(
  { content, matrix }: Pick<CatalogueVersion, 'content' | 'matrix'>,
  { lagesbild, visa }: CatalogueSearch,
): Section[] {
  const marks = marksOf(matrix);
  const fits = (question: string) => {
    const own = marks(question);
    const considered = lagesbild === undefined ? Object.values(own) : [own[lagesbild]];
    if (visa !== undefined) return considered.includes(SHOWN[visa]);
    return considered.some((mark) => mark !== 'missing');
  };
  return content.sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ key }) => fits(key)) }))
    .filter(({ questions }) => questions.length > 0);
}
