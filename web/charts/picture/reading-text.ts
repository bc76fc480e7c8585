import type { ReadingOut } from '../../../server/http/contract';
import type { Text } from '../../text/use-text';

/** In which areas the figures are read, as a sentence. */
export const readingText = ({ kind, date }: ReadingOut, { t, format }: Pick<Text, 't' | 'format'>): string =>
  t(`picture.reading.${kind}`, { date: date === null ? '' : format.date(date) });
