import { diffWordsWithSpace } from 'diff';
import { useText } from '../text/use-text';
import styles from './text-difference.module.css';

interface ComparedWordsProps {
  readonly before: string;
  readonly after: string;
}

/** Marked for the eye by line and colour, and for the ear by words. */
export function ComparedWords({ before, after }: ComparedWordsProps) {
  const { t } = useText();
  const end = <span className={styles['unseen']}>{t('reportContent.difference.end')}</span>;
  return (
    <p className={styles['compared']}>
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, index) => {
        // Neither moves: a difference is drawn anew as a whole.
        const key = `${index}`;
        if (added) {
          return (
            <ins key={key}>
              <span className={styles['unseen']}>{t('reportContent.difference.added')}</span>
              {value}
              {end}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={key}>
              <span className={styles['unseen']}>{t('reportContent.difference.removed')}</span>
              {value}
              {end}
            </del>
          );
        }
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
