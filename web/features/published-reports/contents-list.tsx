import { useText } from '../../text/use-text';
import styles from './published-reports.module.css';

interface ContentsListProps {
  readonly entries: readonly { readonly anchor: string; readonly label: string }[];
}

/** What the page holds, part by part. */
export function ContentsList({ entries }: ContentsListProps) {
  const { t } = useText();
  return (
    <nav aria-label={t('published.contents')} className={styles['contents']}>
      <p>
        <b>{t('published.contents')}</b>
      </p>
      <ol>
        {entries.map(({ anchor, label }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
