import { type Expression, type RawBuilder, sql } from 'kysely';

/** A `check` that a text column holds an ISO date. Both engines compare such dates as text. */
export function isoDate(column: string): RawBuilder<boolean> {
  return sql<boolean>`length(${sql.ref(column)}) = 10 and ${sql.ref(column)} between '1000-01-01' and '9999-12-31'
    and substr(${sql.ref(column)}, 5, 1) = '-' and substr(${sql.ref(column)}, 8, 1) = '-'`;
}

/** A `check` that a half-open span of days is not empty. */
export function spanOfDays(from: string, to: string): RawBuilder<boolean> {
  return sql<boolean>`(${isoDate(from)}) and (${sql.ref(to)} is null
    or ((${isoDate(to)}) and ${sql.ref(from)} < ${sql.ref(to)}))`;
}

/** A `check` that a column holds one of the words. */
export function oneOf(column: string, words: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
}

/** A `check` that a text is not empty. */
export function notEmpty(column: string): Expression<boolean> & RawBuilder<boolean> {
  return sql<boolean>`length(${sql.ref(column)}) > 0`;
}

/** A `check` that a text column holds an instant in UTC as JavaScript writes it. Both engines compare such as text. */
export function instant(column: string): RawBuilder<boolean> {
  return sql<boolean>`length(${sql.ref(column)}) = 24 and substr(${sql.ref(column)}, 11, 1) = 'T'
    and substr(${sql.ref(column)}, 24, 1) = 'Z'`;
}

/** The same for a column that may hold none. */
export function instantOrNone(column: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} is null or (${instant(column)})`;
}
