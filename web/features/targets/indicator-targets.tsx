import { Link } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import type { JudgedTarget } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { EarlierVersions } from './earlier-versions';
import styles from './target-list.module.css';

interface IndicatorTargetsProps {
  /** The city and every area. */
  readonly series: readonly IndicatorSeries[];
}

/** An indicator's targets, each with how it stands in every area it holds for, and what it said before. */
export function IndicatorTargets({ series }: IndicatorTargetsProps) {
  const targets = new Map(series.flatMap((one) => one.targets).map((target) => [target.key, target]));
  return (
    <div className={styles['targets']}>
      {[...targets.values()].map((target) => (
        <TargetInAreas key={target.key} target={target} series={series} />
      ))}
    </div>
  );
}

function TargetInAreas({ target, series }: IndicatorTargetsProps & { readonly target: JudgedTarget }) {
  const { t, pick, format } = useText();
  const { provenance, label, note, decidedBy, decidedOn, validFrom, earlier } = target;
  return (
    <article className={styles['target']}>
      <h3>
        {pick(label)} {provenance === 'example' && <ExampleMark target />}
      </h3>
      <ul className={styles['rounds']}>
        {series.flatMap(({ area, targets }) => {
          const own = targets.find(({ key }) => key === target.key);
          return own
            ? [
                <li key={area.slug}>
                  {area.kind === 'city' ? (
                    t('figures.city')
                  ) : (
                    <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
                      {area.label}
                    </Link>
                  )}{' '}
                  <TargetMark status={own.status}>{pick(own.sentence)}</TargetMark>
                </li>,
              ]
            : [];
        })}
      </ul>
      <p className={styles['quiet']}>
        {t('targets.decided', {
          by: decidedBy,
          on: format.date(decidedOn),
          from: format.date(validFrom),
        })}{' '}
        {pick(note)}
      </p>
      {earlier.length > 0 && <EarlierVersions versions={earlier} />}
    </article>
  );
}
