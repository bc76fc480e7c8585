import type { Catalogue, Question } from './catalogue';

/** What a question is to a kind of lägesbild: also of another kind, of this one alone, or not asked in it. */
export const MARKS = ['shared', 'only_here', 'missing'] as const;
export type Mark = (typeof MARKS)[number];

export function markOf({ kinds }: Pick<Question, 'kinds'>, kind: string): Mark {
  if (!kinds.includes(kind)) return 'missing';
  return kinds.length > 1 ? 'shared' : 'only_here';
}

/** How the kinds of a catalogue coincide and differ. All keys are those of the catalogue, in its order. */
export interface CatalogueMatrix {
  /** How many questions there are, each asked once. */
  readonly questions: number;
  /** How many of them serve two kinds or more. */
  readonly shared: number;
  /** How many answers the kinds would ask for if each were a report of its own. */
  readonly apart: number;
  readonly kinds: KindCount[];
  /** Each two kinds once. */
  readonly pairs: PairCount[];
  readonly marks: { readonly question: string; readonly kinds: Record<string, Mark> }[];
  /** Which questions answer each statutory part. */
  readonly parts: { readonly part: string; readonly questions: string[] }[];
}

export interface KindCount {
  readonly kind: string;
  readonly questions: number;
  readonly shared: number;
  readonly onlyHere: number;
}

export interface PairCount {
  readonly kinds: [string, string];
  /** How many questions serve both. */
  readonly shared: number;
}

/** Says of every question what it is to every kind, and counts. */
export function catalogueMatrix({ kinds, sections }: Pick<Catalogue, 'kinds' | 'sections'>): CatalogueMatrix {
  const questions = sections.flatMap((section) => section.questions);
  const keys = kinds.map(({ key }) => key);
  const count = (isMeant: (question: Question) => boolean) => questions.filter(isMeant).length;
  const counts = keys.map((kind) => ({
    kind,
    questions: count((question) => markOf(question, kind) !== 'missing'),
    shared: count((question) => markOf(question, kind) === 'shared'),
    onlyHere: count((question) => markOf(question, kind) === 'only_here'),
  }));
  return {
    questions: questions.length,
    shared: count((question) => question.kinds.length > 1),
    apart: counts.reduce((sum, kind) => sum + kind.questions, 0),
    kinds: counts,
    pairs: keys.flatMap((one, index) =>
      keys.slice(index + 1).map((other) => ({
        kinds: [one, other],
        shared: count((question) => question.kinds.includes(one) && question.kinds.includes(other)),
      })),
    ),
    marks: questions.map((question) => ({
      question: question.key,
      kinds: Object.fromEntries(keys.map((kind) => [kind, markOf(question, kind)])),
    })),
    parts: kinds.flatMap((kind) =>
      kind.statutoryParts.map(({ key: part }) => ({
        part,
        questions: questions
          .filter((question) => question.kinds.includes(kind.key) && question.statutoryParts.includes(part))
          .map(({ key }) => key),
      })),
    ),
  };
}
