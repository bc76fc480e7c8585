import type { ProgrammeSummary } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';

type Period = ProgrammeSummary['period'];

const YEAR_LENGTH = 4;

/** How a period is written: whole years as "2013–2016", others by their days; "från 2024" until further notice. */
export function usePeriod(): (period: Period) => string {
  const { t, format } = useText();
  return ({ from, to }) => {
    const whole = from.endsWith('-01-01') && (to === null || to.endsWith('-12-31'));
    const write = (day: string) => (whole ? day.slice(0, YEAR_LENGTH) : format.date(day));
    return to === null ? t('programmes.from', { from: write(from) }) : `${write(from)}–${write(to)}`;
  };
}
