import type { DatedEstimate } from '../../domain/statistics/trend';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import type { Line } from './read-lines';

/** A line's figures up to and with a day, oldest first; what could not be recalculated is none. */
export function figuresOf(
  { cells }: Line,
  { rounds }: IndicatorDefinition,
  until = '9999-12-31',
): DatedEstimate[] {
  return rounds.flatMap(({ key, date }) => {
    const estimate = date <= until ? cells.get(key)?.estimate : undefined;
    return estimate ? [{ round: key, date, estimate }] : [];
  });
}
