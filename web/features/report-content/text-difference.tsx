import { lazy, Suspense } from 'react';
import { Paragraphs } from './paragraphs';

/** What compares words comes when something is compared. */
const WordDifference = lazy(async () => ({
  default: (await import('./word-difference')).WordDifference,
}));

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** A text with the words that have come in and gone out; until they are known, as it stands now. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  return (
    <Suspense fallback={<Paragraphs text={after} />}>
      <WordDifference before={before} after={after} />
    </Suspense>
  );
}
