import type { Unit } from '../../server/domain/statistics/estimate';
import type { SeriesPoint } from '../../server/features/series/series.contract';
import { useText } from '../text/use-text';

/** What tips, tables and tiles say of one figure. */
export interface FigureText {
  /** "26 %", "cirka 25 %", or in words why there is no value. */
  value(point: SeriesPoint): string;
  /** "24,1–27,9 %" or that it is not known. */
  interval(point: SeriesPoint): string;
  /** "1 054 svar" or that it is not known. */
  answers(point: SeriesPoint): string;
}

/** How the figures of a unit are written in the reader's language. */
export function useFigureText(unit: Unit): FigureText {
  const { t, format } = useText();
  return {
    value: ({ value, precision, status }) => {
      if (value === null) return t(`figures.status.${status}`);
      const written = format.value({ value, unit, precision });
      return precision === 'approximate' ? t('figures.approximate', { value: written }) : written;
    },
    interval: ({ lower, upper }) =>
      lower === null || upper === null ? t('figures.intervalNone') : format.range(lower, upper, unit),
    answers: ({ respondents }) =>
      respondents === null
        ? t('figures.answersUnknown')
        : t('figures.answersCount', { count: respondents, written: format.count(respondents) }),
  };
}
