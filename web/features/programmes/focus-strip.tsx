import { Link } from '@tanstack/react-router';
import type { FocusAreaStatuses } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { STATUS_ORDER } from './count-statuses';
import styles from './focus-strip.module.css';

type Status = FocusAreaStatuses['focusAreas'][number];

/** Every focus area in force with how many targets stand how, in words and shapes; each leads to its page. */
export function FocusStrip({ areas }: { readonly areas: readonly Status[] }) {
  return (
    <ul className={styles['strip']}>
      {areas.map((area) => (
        <FocusAreaCard key={`${area.programme} ${area.focusArea}`} area={area} />
      ))}
    </ul>
  );
}

function FocusAreaCard({ area }: { readonly area: Status }) {
  const { t, pick, format } = useText();
  const { programme, focusArea, title, goalsWithoutTarget, interventions, example } = area;
  const counts = STATUS_ORDER.flatMap((status) => {
    const count = area.statuses[status] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
  return (
    <li>
      <h3>
        <Link to="/program/$slug/$focusArea" params={{ slug: programme, focusArea }}>
          {pick(title)}
        </Link>{' '}
        {example && <ExampleMark />}
      </h3>
      {counts.length === 0 ? (
        <p>{t('focusStrip.noTargets')}</p>
      ) : (
        <ul>
          {counts.map(({ status, count }) => (
            <li key={status}>
              <TargetMark status={status}>
                {format.count(count)} {t(`targets.status.${status}`)}
              </TargetMark>
            </li>
          ))}
        </ul>
      )}
      {goalsWithoutTarget > 0 && <p>{t('focusStrip.withoutTarget', { count: goalsWithoutTarget })}</p>}
      <p>
        {interventions === 0
          ? t('focusStrip.noInterventions')
          : t('focusStrip.interventions', { count: interventions })}
      </p>
    </li>
  );
}
