import type { Localized } from '../localized';
import { type Answer, sameAnswer } from './answer';

/** A section as it is compared. `questions` null: left out for whoever asks. */
interface ComparedSection<A extends Answer> {
  readonly key: string;
  readonly title: Localized;
  readonly questions: readonly ComparedQuestion<A>[] | null;
}

interface ComparedQuestion<A extends Answer> {
  readonly key: string;
  readonly wording: Localized;
  readonly answer: A | null;
}

/** A section in which something differs, with the questions that do. */
interface SectionDifference<A extends Answer> {
  readonly key: string;
  readonly title: Localized;
  readonly questions: { key: string; wording: Localized; before: A | null; after: A | null }[];
}

/**
 * What is answered otherwise in one content of a report than in another, in the order of the later one; what only the
 * earlier has comes last. A section that is left out of either is not compared: nothing can be told of it.
 */
export function differencesBetween<A extends Answer>(
  before: readonly ComparedSection<A>[],
  after: readonly ComparedSection<A>[],
): SectionDifference<A>[] {
  return paired(before, after)
    .map(([earlier, later, { key, title }]) => ({
      key,
      title,
      questions: earlier?.questions === null || later?.questions === null ? [] : changed(earlier, later),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function changed<A extends Answer>(
  before: ComparedSection<A> | undefined,
  after: ComparedSection<A> | undefined,
): SectionDifference<A>['questions'] {
  return paired(before?.questions ?? [], after?.questions ?? [])
    .map(([earlier, later, { key, wording }]) => ({
      key,
      wording,
      before: earlier?.answer ?? null,
      after: later?.answer ?? null,
    }))
    .filter((question) => !sameAnswer(question.before, question.after));
}

/** What has the same key in both, with whichever tells what it is called now. */
function paired<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
): [earlier: T | undefined, later: T | undefined, either: T][] {
  const earlier = new Map(before.map((part) => [part.key, part]));
  const later = new Set(after.map(({ key }) => key));
  return [
    ...after.map((part): [T | undefined, T, T] => [earlier.get(part.key), part, part]),
    ...before.filter(({ key }) => !later.has(key)).map((part): [T, undefined, T] => [part, undefined, part]),
  ];
}
