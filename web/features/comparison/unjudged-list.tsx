import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useText } from '../../text/use-text';
import { AreaLinks } from '../../ui/area-links';
import styles from './changed-districts.module.css';
import { unjudgedByReason } from './count-verdicts';

/** Which areas cannot be judged against the city, under the reason. */
export function UnjudgedList({ comparison }: { readonly comparison: Comparison }) {
  const { t, pick } = useText();
  const groups = unjudgedByReason(comparison.areas, pick);
  if (groups.length === 0) return null;
  return (
    <details className={styles['details']}>
      <summary>{t('compare.reasons')}</summary>
      <div className={styles['lists']}>
        {groups.map(([sentence, areas]) => (
          <p key={sentence}>
            {t('compare.reason', { sentence })} <AreaLinks areas={areas} />.
          </p>
        ))}
      </div>
    </details>
  );
}
