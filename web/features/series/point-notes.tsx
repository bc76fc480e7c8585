import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import styles from './change-list.module.css';

/** What the sources say that a careful reader must know, round by round. */
export function PointNotes({ points }: { readonly points: readonly SeriesPoint[] }) {
  const { t } = useText();
  const noted = points.filter(({ note }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <details>
      <summary className={styles['summary']}>{t('area.notes')}</summary>
      <ul className={styles['list']} lang="sv">
        {noted.map(({ round, note }) => (
          <li key={round}>
            <span className={styles['label']}>{round}</span> {note}
          </li>
        ))}
      </ul>
    </details>
  );
}
