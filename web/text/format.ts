import type { Precision, Unit } from '../../server/domain/statistics/estimate';
import type { Language } from './language';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A value with what is needed to write it no finer than it is known. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly precision: Precision | null;
}

export interface Format {
  /** "26 %", "24,1 %"; a share is 0–1. An approximate value is written as a whole number. */
  value(figure: Figure): string;
  /** The number alone, for an axis or the first end of a range. */
  bare(figure: Figure): string;
  /** "24,1–27,9 %" */
  range(lower: number, upper: number, unit: Unit, precision?: Precision | null): string;
  /** "−2", "+3,6": a difference in percentage points when the unit is a share. */
  signed(difference: number, unit: Unit, precision: Precision | null): string;
  /** "3,2 procentenheter": the size of a difference of shares. */
  points(difference: number): string;
  count(value: number): string;
  /** "1 juli 2023" */
  date(iso: string): string;
  /** "25 november 2026": the day of an instant, in the city's time. */
  day(iso: string): string;
  /** "25 november 2026 kl. 14:05", in the city's time. */
  instant(iso: string): string;
  /** "14.05", in the city's time. */
  clock(iso: string): string;
  /** The same to the second, where the order of events matters. */
  second(iso: string): string;
  /** "a, b och c" */
  list(items: readonly string[]): string;
  decimal(value: number): string;
  /** "1 200", "3,25": a number somebody gave, no finer than it was given. */
  amount(value: number): string;
}

const POINTS: Record<Language, string> = { sv: 'procentenheter', en: 'percentage points' };

const CITY_TIME = 'Europe/Stockholm';
const TRUE_MINUS = '−';
const withTrueMinus = (text: string): string => text.replace('-', TRUE_MINUS);

const decimalsOf = (unit: Unit, precision: Precision | null): number =>
  unit === 'count' || precision === 'integer' || precision === 'approximate' ? 0 : 1;

/** How one language writes numbers and dates. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = (decimals: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...options,
    });
  const scale = (unit: Unit) => (unit === 'share' ? 100 : 1);
  const plain = [number(0), number(1)];
  const percent = [number(0, { style: 'percent' }), number(1, { style: 'percent' })];
  const signed = [0, 1].map((decimals) => number(decimals, { signDisplay: 'exceptZero' }));
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: CITY_TIME });
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: CITY_TIME,
  });
  const clocks = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: CITY_TIME });
  const seconds = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: CITY_TIME,
  });
  const amounts = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const use = (formats: readonly Intl.NumberFormat[], decimals: number, value: number) =>
    withTrueMinus(formats[decimals]?.format(value) ?? '');

  const bare = ({ value, unit, precision }: Figure) =>
    use(plain, decimalsOf(unit, precision), value * scale(unit));
  const value = (figure: Figure) =>
    figure.unit === 'share'
      ? use(percent, decimalsOf(figure.unit, figure.precision), figure.value)
      : bare(figure);
  return {
    value,
    bare,
    range: (lower, upper, unit, precision = 'exact') =>
      `${bare({ value: lower, unit, precision })}–${value({ value: upper, unit, precision })}`,
    signed: (difference, unit, precision) =>
      use(signed, decimalsOf(unit, precision), difference * scale(unit)),
    points: (difference) => `${use(plain, 1, difference * 100)} ${POINTS[language]}`,
    count: (count) => use(plain, 0, count),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    day: (iso) => days.format(new Date(iso)),
    instant: (iso) => instants.format(new Date(iso)),
    clock: (iso) => clocks.format(new Date(iso)).replace(':', language === 'sv' ? '.' : ':'),
    second: (iso) => seconds.format(new Date(iso)),
    list: (items) => lists.format(items),
    decimal: (decimal) => use(plain, 1, decimal),
    amount: (amount) => withTrueMinus(amounts.format(amount)),
  };
}
