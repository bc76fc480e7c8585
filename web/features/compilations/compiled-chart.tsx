import type { CSSProperties } from 'react';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { niceTicks } from '../../charts/ticks';
import { useText } from '../../text/use-text';
import styles from './compiled-chart.module.css';

type Figures = Compilation['figures'][number];
type Figure = Figures['figures'][number];

/** Shares as percent, as they are read. */
const shown = (value: number, unit: Figure['unit']): number => (unit === 'share' ? value * 100 : value);

/** An indicator in the city and its districts, each a dot with its interval; the table beside it says the same. */
export function CompiledChart({ label, figures }: Pick<Figures, 'label' | 'figures'>) {
  const { t, pick, format } = useText();
  const points = figures.flatMap(({ value, ...figure }) => (value === null ? [] : [{ ...figure, value }]));
  const unit = points[0]?.unit;
  if (unit === undefined) return null;
  const ticks = niceTicks(Math.max(...points.map(({ value, upper }) => shown(upper ?? value, unit))));
  const most = ticks.at(-1) ?? 1;
  const at = (value: number) => `${Math.min(100, Math.max(0, (shown(value, unit) / most) * 100))}%`;
  // Measurements of different years stand beside each other only when each says its own.
  const several = new Set(points.map(({ round }) => round)).size > 1;
  return (
    <figure className={styles['chart']} aria-label={pick(label)}>
      <ul>
        {points.map(({ area, round, value, lower, upper, figure, provenance }) => (
          <li key={area.slug}>
            <span className={styles['area']}>
              {area.label}
              {several && round !== null && ` (${round})`}
            </span>
            <span
              aria-hidden="true"
              className={styles['track']}
              style={{ '--steps': ticks.length - 1 } as CSSProperties}
            >
              {lower !== null && upper !== null && (
                <span
                  className={styles['interval']}
                  style={{ left: at(lower), right: `calc(100% - ${at(upper)})` }}
                />
              )}
              <span
                className={styles['dot']}
                data-example={provenance === 'example'}
                style={{ left: at(value) }}
              />
            </span>
            <span className={styles['words']}>{pick(figure)}</span>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={styles['axis']}>
        <span className={styles['ticks']}>
          {ticks.map((tick) => (
            <span key={tick} style={{ left: `${(tick / most) * 100}%` }}>
              {format.count(tick)}
            </span>
          ))}
        </span>
        <span className={styles['words']}>{t(`cityDocument.figures.unit.${unit}`)}</span>
      </div>
      <figcaption>{t('cityDocument.figures.chart')}</figcaption>
    </figure>
  );
}
