import { diffLines } from 'diff';

/** What a part of a programme says, before and after, without the lines that both have in the same place. */
export function changedLines(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const differences = diffLines(ended(before), ended(after)).filter(({ added, removed }) => added || removed);
  const joined = (own: typeof differences) =>
    own
      .map(({ value }) => value)
      .join('')
      .trimEnd();
  return {
    before: joined(differences.filter(({ removed }) => removed)),
    after: joined(differences.filter(({ added }) => added)),
  };
}

/** The last line ends as the others do: otherwise it would differ from the same line further up. */
const ended = (text: string): string => (text === '' ? '' : `${text}\n`);
