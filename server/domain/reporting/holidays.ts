import { addDays, weekdayOf } from './days';

/**
 * Days on which Swedish offices are closed: what lag (1989:253) om allmänna helgdagar calls holidays, and the eves of
 * midsummer, Christmas and the new year, which are no holidays by law and worked by nobody.
 */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

/** Days from Easter Sunday: Good Friday, itself, Easter Monday, Ascension Day, Whit Sunday. */
const FROM_EASTER = [-2, 0, 1, 39, 49];

/** Every day of a year, Sundays apart, on which offices are closed. ISO dates. */
export function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterOf(year);
  const midsummer = firstSaturday(`${year}-06-20`);
  const allSaints = firstSaturday(`${year}-10-31`);
  return new Set([
    ...FIXED.map((day) => `${year}-${day}`),
    ...FROM_EASTER.map((days) => addDays(easter, days)),
    addDays(midsummer, -1),
    midsummer,
    allSaints,
  ]);
}

/** Whether offices are open. */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The day itself, or the working day before it. */
export function workingDayUntil(day: string): string {
  return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1));
}

/** The Saturday on a day or in the six after it. */
const firstSaturday = (day: string): string => addDays(day, (6 - weekdayOf(day) + 7) % 7);

/** Easter Sunday of the Gregorian calendar, by Gauss as Butcher wrote it down (Nature, 1876). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const month = Math.floor(days / 31);
  const date = (days % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
