const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6 });

/** "1 234,5", as it was given. */
export const inSwedish = (value: number): string => NUMBER.format(value);

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** "3 september 2025". @param day an ISO date */
export function swedishDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? day : `${date} ${name} ${year}`;
}

/** "1 fråga", "12 frågor". */
export const counted = (count: number, one: string, many: string): string =>
  `${inSwedish(count)} ${count === 1 ? one : many}`;

/** "a, b och c". */
export const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;

/** "240 kB", "1,3 MB". */
export const swedishSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${inSwedish(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${inSwedish(Math.round(bytes / 100_000) / 10)} MB`;
