import { lazy, Suspense } from 'react';
import styles from './text-difference.module.css';

/** What compares words comes when something is compared. */
const ComparedWords = lazy(async () => ({
  default: (await import('./compared-words')).ComparedWords,
}));

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** A text with the words that have come in and gone out; until they are known, as it stands now. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  return (
    <Suspense fallback={<p className={styles['compared']}>{after}</p>}>
      <ComparedWords before={before} after={after} />
    </Suspense>
  );
}
