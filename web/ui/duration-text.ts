import type { Language } from '../text/language';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** "45 sekunder", "4 minuter", "2 timmar": a time to wait, rounded up so that it is never too short. @param seconds whole */
export function durationText(seconds: number, language: Language): string {
  if (seconds <= MINUTE) return write(seconds, 'second', language);
  if (seconds <= HOUR) return write(Math.ceil(seconds / MINUTE), 'minute', language);
  return write(Math.ceil(seconds / HOUR), 'hour', language);
}

/** "1 minut 40 sekunder": what is left of a short time. @param seconds whole */
export function countdownText(seconds: number, language: Language): string {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  const parts = [
    minutes > 0 && write(minutes, 'minute', language),
    rest > 0 && write(rest, 'second', language),
  ];
  return parts.filter(Boolean).join(' ') || write(0, 'second', language);
}

const write = (count: number, unit: 'second' | 'minute' | 'hour', language: Language): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);
