import { useQuery } from '@tanstack/react-query';
import { useText } from '../text/use-text';
import styles from './word-difference.module.css';

/** Two texts, and the words that were added and removed between them: by line and by words for those who hear it, not by colour alone. */
export function WordDifference({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useText();
  // What compares words comes when somebody first asks for a difference.
  const { data: parts, isError } = useQuery({
    queryKey: ['word-difference', before, after],
    queryFn: async () => (await import('diff')).diffWordsWithSpace(before, after),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  if (isError) return <p role="alert">{t('writing.difference.failed')}</p>;
  if (parts === undefined) return <p aria-busy="true">{t('loading')}</p>;
  if (parts.every(({ added, removed }) => !added && !removed)) return <p>{t('writing.difference.same')}</p>;
  return (
    <div className={styles['difference']}>
      <p className={styles['label']}>{t('writing.difference.label')}</p>
      <p className={styles['text']}>
        {parts.map(({ value, added, removed }, index) => {
          // The parts of a difference have no names of their own, and never move.
          const key = `${index}`;
          if (added)
            return (
              <ins key={key}>
                <span className={styles['hidden']}>{t('writing.difference.added')} </span>
                {value}
              </ins>
            );
          if (removed)
            return (
              <del key={key}>
                <span className={styles['hidden']}>{t('writing.difference.removed')} </span>
                {value}
              </del>
            );
          return <span key={key}>{value}</span>;
        })}
      </p>
    </div>
  );
}
