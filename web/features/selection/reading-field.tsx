import type { Area } from '../../../server/features/areas/areas.contract';
import { useText } from '../../text/use-text';
import { SelectField } from '../../ui/select-field';
import { AS_MEASURED, CURRENT_AREAS, divisionsOf, type ReadingWord } from './reading';

interface ReadingFieldProps {
  readonly reading: ReadingWord;
  readonly districts: readonly Area[];
  readonly onReading: (reading: ReadingWord | undefined) => void;
}

/** In which areas the figures are shown: those of each round, today's, or those of an earlier division. */
export function ReadingField({ reading, districts, onReading }: ReadingFieldProps) {
  const { t, format } = useText();
  const [, ...earlier] = divisionsOf(districts);
  const known = [AS_MEASURED, CURRENT_AREAS, ...earlier.map(({ date }) => date)];
  return (
    <SelectField
      label={t('reading.label')}
      value={reading}
      onChange={(word) => onReading(word === AS_MEASURED ? undefined : word)}
    >
      <option value={AS_MEASURED}>{t('reading.asMeasured')}</option>
      <option value={CURRENT_AREAS}>{t('reading.current')}</option>
      {earlier.map(({ date, count }) => (
        <option key={date} value={date}>
          {t('reading.division', { count, date: format.date(date) })}
        </option>
      ))}
      {!known.includes(reading) && (
        <option value={reading}>{t('reading.date', { date: format.date(reading) })}</option>
      )}
    </SelectField>
  );
}
