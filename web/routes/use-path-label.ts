import type { Unit } from '../../server/domain/statistics/estimate';
import type { PathLabel } from '../features/series/chart-line-of';
import { useText } from '../text/use-text';

/** How the end of the way to a target is named in a chart. */
export function usePathLabel(unit: Unit): PathLabel {
  const { t, format } = useText();
  return ({ level, year, provenance }) => {
    const written = t('targets.levelAt', {
      level: format.value({ value: level, unit, precision: 'exact' }),
      year,
    });
    return provenance === 'example' ? `${written} (${t('targets.exampleMark').toLowerCase()})` : written;
  };
}
