import type { Localized } from '../../../server/domain/localized';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { countStatuses } from './count-statuses';
import styles from './programmes.module.css';

interface TargetStandingProps {
  readonly target: string;
  readonly label: Localized;
  /** Of the city and today's districts; empty while they are fetched. */
  readonly series: readonly IndicatorSeries[];
}

/** How one target stands: the city, then how many districts stand how. Words and shapes, no figure. */
export function TargetStanding({ target, label, series }: TargetStandingProps) {
  const { t, pick, format } = useText();
  const { city, districts } = countStatuses(
    target,
    series.map(({ area, targets }) => ({ kind: area.kind, targets })),
  );
  const example = series.some(({ targets }) =>
    targets.some(({ key, provenance }) => key === target && provenance === 'example'),
  );
  return (
    <div className={styles['target']}>
      <p>
        {t('programmes.target', { target: pick(label) })} {example && <ExampleMark target />}
      </p>
      <ul className={styles['status']}>
        {city && (
          <li>
            {t('programmes.status.city')}: <TargetMark status={city} />
          </li>
        )}
        {districts.length > 0 && <li>{t('programmes.status.districts')}:</li>}
        {districts.map(([status, count]) => (
          <li key={status}>
            <TargetMark status={status}>
              {t('programmes.status.count', {
                count: format.count(count),
                status: t(`targets.status.${status}`),
              })}
            </TargetMark>
          </li>
        ))}
        {series.length > 0 && !city && districts.length === 0 && <li>{t('programmes.status.none')}</li>}
      </ul>
    </div>
  );
}
