import { Link, type LinkProps } from '@tanstack/react-router';
import type { Orphan } from '../../../server/domain/follow-up/orphan';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

interface OrphanListProps extends Pick<ProgrammeOverview, 'orphans'> {
  /** Where what hangs loose in a way is listed. */
  readonly goTo: (orphan: Orphan) => LinkProps;
}

/** Where the thread ends though something should go on, and how often. */
export function OrphanList({ orphans, goTo }: OrphanListProps) {
  const { t } = useText();
  // In the order in which they are told.
  const found = (Object.keys(orphans) as Orphan[]).filter((orphan) => orphans[orphan] > 0);
  if (found.length === 0) return <p>{t('programmeOverview.orphans.none')}</p>;
  return (
    <ul className={styles['list']}>
      {found.map((orphan) => (
        <li key={orphan}>
          <Link {...goTo(orphan)}>
            {t(`programmeOverview.orphans.${orphan}`, { count: orphans[orphan] })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
