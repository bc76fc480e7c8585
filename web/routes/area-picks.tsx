import { useNavigate } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../server/features/series/series.contract';
import { MOST_CHOSEN } from '../charts/chart-line';
import type { Search } from '../features/selection/search';
import { useText } from '../text/use-text';
import styles from './pages.module.css';

interface AreaPicksProps {
  readonly areas: readonly IndicatorSeries['area'][];
  readonly chosen: readonly string[];
}

/** Which districts stand out in the chart; kept in the address. */
export function AreaPicks({ areas, chosen }: AreaPicksProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const full = chosen.length >= MOST_CHOSEN;
  const toggle = (slug: string) => {
    const next = chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug];
    const omrade = next.length > 0 ? next.join(',') : undefined;
    void navigate({ to: '.', search: (search: Search) => ({ ...search, omrade }), resetScroll: false });
  };
  return (
    <fieldset className={styles['picks']} data-print="no">
      <legend>{t('indicator.highlight')}</legend>
      {areas.map(({ slug, label }) => (
        <label key={slug}>
          <input
            type="checkbox"
            checked={chosen.includes(slug)}
            disabled={full && !chosen.includes(slug)}
            onChange={() => toggle(slug)}
          />
          {label}
        </label>
      ))}
      {full && <p role="status">{t('indicator.highlightFull')}</p>}
    </fieldset>
  );
}
