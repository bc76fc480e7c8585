import type { Unit } from '../../../server/domain/statistics/estimate';
import { useText } from '../../text/use-text';
import styles from './map-legend.module.css';

interface MapLegendProps {
  readonly limits: readonly number[] | null;
  readonly unit: Unit;
  readonly example: boolean;
  readonly missing: boolean;
}

/** The classes of a map with their limits, and the marks that occur. */
export function MapLegend({ limits, unit, example, missing }: MapLegendProps) {
  const { t, format } = useText();
  const bare = (value: number | undefined) =>
    format.bare({ value: value ?? 0, unit, precision: 'one_decimal' });
  const written = (value: number | undefined) =>
    format.value({ value: value ?? 0, unit, precision: 'one_decimal' });
  const texts = limits && [
    t('figures.map.below', { to: written(limits[0]) }),
    ...limits
      .slice(1)
      .map((limit, index) => t('figures.map.between', { from: bare(limits[index]), to: written(limit) })),
    t('figures.map.above', { from: written(limits.at(-1)) }),
  ];
  return (
    <ul className={styles['legend']}>
      {texts?.map((text, index) => (
        <li key={text}>
          <span aria-hidden="true" className={styles['swatch']} data-class={index + 1} />
          {text}
        </li>
      ))}
      {!texts && <li>{t('figures.map.noClasses')}</li>}
      {missing && (
        <li>
          <span aria-hidden="true" className={styles['swatch']} data-class="none" />
          {t('figures.map.missing')}
        </li>
      )}
      {example && <li>{t('figures.map.example')}</li>}
      <li>
        {t('figures.map.against')} ▲ {t('figures.verdict.increased')}, ▼ {t('figures.verdict.decreased')}, ●{' '}
        {t('figures.verdict.no_certain_difference')}, ○ {t('figures.verdict.not_assessable')}
      </li>
    </ul>
  );
}
