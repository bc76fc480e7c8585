import type { ComponentType, ReactNode } from 'react';
import type { Orphan } from '../../../server/domain/follow-up/orphan';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

const ORPHANS: readonly Orphan[] = [
  'problem_without_intervention',
  'without_problem',
  'without_indicator',
  'without_follow_up',
  'past_its_date',
  'goal_without_intervention',
  'goal_without_indicator',
];

interface OrphanListProps extends Pick<ProgrammeOverview, 'orphans'> {
  /** Leads to what hangs loose in a way. */
  readonly Go: ComponentType<{ readonly orphan: Orphan; readonly children: ReactNode }>;
}

/** Where the thread ends though something should go on, and how often. */
export function OrphanList({ orphans, Go }: OrphanListProps) {
  const { t } = useText();
  const found = ORPHANS.filter((orphan) => orphans[orphan] > 0);
  if (found.length === 0) return <p>{t('programmeOverview.orphans.none')}</p>;
  return (
    <ul className={styles['list']}>
      {found.map((orphan) => (
        <li key={orphan}>
          <Go orphan={orphan}>{t(`programmeOverview.orphans.${orphan}`, { count: orphans[orphan] })}</Go>
        </li>
      ))}
    </ul>
  );
}
