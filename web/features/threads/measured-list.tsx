import { Link } from '@tanstack/react-router';
import type { MeasuredAround } from '../../../server/features/threads/measured-around.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import chainStyles from './chain.module.css';
import styles from './threads.module.css';

interface MeasuredListProps {
  readonly measured: readonly MeasuredAround[];
}

/** What has been measured before and after, and never what it came of. */
export function MeasuredList({ measured }: MeasuredListProps) {
  const { t, pick } = useText();
  if (measured.length === 0) return <p className={styles['gap']}>{t('threads.measured.nothing')}</p>;
  return (
    <div className={styles['measured']}>
      <p className={styles['quiet']}>{t('threads.measured.claims')}</p>
      <ul>
        {measured.map((one) => (
          <li key={`${one.indicator.key} ${one.area.slug}`}>
            <p className={chainStyles['name']}>
              <Link
                to="/stadsdelar/$slug"
                params={{ slug: one.area.slug }}
                search={{ indikator: one.indicator.key }}
              >
                {t('threads.measured.what', { indicator: pick(one.indicator.label), area: one.area.label })}
              </Link>
            </p>
            <p>{pick(one.sentence)}</p>
            <dl className={styles['pair']}>
              <MeasuredAt label={t('threads.measured.before')} figure={one.before} />
              <MeasuredAt label={t('threads.measured.after')} figure={one.after} />
            </dl>
            {one.target && (
              <p>
                {t('threads.measured.target', { target: pick(one.target.label) })} {pick(one.target.sentence)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MeasuredAtProps {
  readonly label: string;
  readonly figure: MeasuredAround['before'];
}

function MeasuredAt({ label, figure }: MeasuredAtProps) {
  const { t, pick } = useText();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {figure === null ? (
          <span className={styles['quiet']}>{t('threads.measured.notMeasured')}</span>
        ) : (
          <>
            {t('threads.measured.figure', { figure: pick(figure.figure), round: figure.round })}{' '}
            {figure.example && <ExampleMark />}
          </>
        )}
      </dd>
    </div>
  );
}
