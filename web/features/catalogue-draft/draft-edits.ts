import type {
  Catalogue,
  CatalogueSection,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';

type Kind = Catalogue['kinds'][number];
type Keyed = { readonly key: string };

/** A change of the draft that can be made anew to what somebody else has saved meanwhile. */
export interface Edit {
  apply(content: Catalogue): Catalogue;
  /** What it replaces: unlike before, somebody else has changed the same. */
  touched(content: Catalogue): unknown;
  /** What is new in the version; stands beside the document and is saved with it. */
  readonly note?: string;
}

const put = <T extends Keyed>(list: readonly T[], item: T): T[] =>
  list.some(({ key }) => key === item.key)
    ? list.map((one) => (one.key === item.key ? item : one))
    : [...list, item];

const without = <T extends Keyed>(list: readonly T[], key: string): T[] =>
  list.filter((one) => one.key !== key);

/** @param step -1: one up; 1: one down */
function moved<T extends Keyed>(list: readonly T[], key: string, step: -1 | 1): T[] {
  const from = list.findIndex((one) => one.key === key);
  const item = list[from];
  const others = without(list, key);
  return item === undefined ? [...list] : others.toSpliced(Math.max(0, from + step), 0, item);
}

const keysOf = (list: readonly Keyed[]): string => list.map(({ key }) => key).join();

const inSections = (content: Catalogue, change: (section: CatalogueSection) => CatalogueSection) => ({
  ...content,
  sections: content.sections.map(change),
});

export const findQuestion = (content: Catalogue, key: string): Question | undefined =>
  content.sections.flatMap(({ questions }) => questions).find((question) => question.key === key);

const sectionOf = (content: Catalogue, question: string): CatalogueSection | undefined =>
  content.sections.find(({ questions }) => questions.some(({ key }) => key === question));

/** Puts a question where it stands, or last in the section when it is new there. */
export const putQuestion = (section: string, question: Question): Edit => ({
  apply: (content) =>
    inSections(content, (one) => ({
      ...one,
      questions: one.key === section ? put(one.questions, question) : without(one.questions, question.key),
    })),
  touched: (content) => [findQuestion(content, question.key), sectionOf(content, question.key)?.key],
});

export const removeQuestion = (key: string): Edit => ({
  apply: (content) => inSections(content, (one) => ({ ...one, questions: without(one.questions, key) })),
  touched: (content) => findQuestion(content, key),
});

export const moveQuestion = (key: string, step: -1 | 1): Edit => ({
  apply: (content) => inSections(content, (one) => ({ ...one, questions: moved(one.questions, key, step) })),
  touched: (content) => keysOf(sectionOf(content, key)?.questions ?? []),
});

const findSection = ({ sections }: Catalogue, key: string) => sections.find((section) => section.key === key);

/** Changes what a section is called; its questions stay. A new one comes last. */
export const putSection = ({ key, title, help }: Omit<CatalogueSection, 'questions'>): Edit => ({
  apply: (content) => ({
    ...content,
    sections: put(content.sections, {
      key,
      title,
      help,
      questions: findSection(content, key)?.questions ?? [],
    }),
  }),
  touched: (content) => {
    const section = findSection(content, key);
    return section && [section.title, section.help];
  },
});

export const removeSection = (key: string): Edit => ({
  apply: (content) => ({ ...content, sections: without(content.sections, key) }),
  touched: (content) => findSection(content, key),
});

export const moveSection = (key: string, step: -1 | 1): Edit => ({
  apply: (content) => ({ ...content, sections: moved(content.sections, key, step) }),
  touched: ({ sections }) => keysOf(sections),
});

export const putKind = (kind: Kind): Edit => ({
  apply: (content) => ({ ...content, kinds: put(content.kinds, kind) }),
  touched: ({ kinds }) => kinds.find(({ key }) => key === kind.key),
});

/** Takes a kind away, and its parts from the questions; those that served it alone are left for whoever removes it to settle. */
export const removeKind = (key: string): Edit => ({
  apply: (content) => {
    const parts =
      content.kinds.find((kind) => kind.key === key)?.statutoryParts.map((part) => part.key) ?? [];
    return {
      ...inSections(content, (section) => ({
        ...section,
        questions: section.questions.map((question) => ({
          ...question,
          kinds: question.kinds.length > 1 ? question.kinds.filter((kind) => kind !== key) : question.kinds,
          statutoryParts: question.statutoryParts.filter((part) => !parts.includes(part)),
        })),
      })),
      kinds: without(content.kinds, key),
    };
  },
  touched: ({ kinds }) => kinds.find((kind) => kind.key === key),
});

export const putHead = (title: Catalogue['title'], note: string): Edit => ({
  note,
  apply: (content) => ({ ...content, title }),
  touched: ({ title: before }) => before,
});
