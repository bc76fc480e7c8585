const DAY_MS = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many days later; earlier when negative. ISO dates. */
export const addDays = (day: string, days: number): string => dayAt(midnight(day) + days * DAY_MS);

/** How many days from one day to another; negative when it is before. */
export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / DAY_MS;

/** 0 Sunday, 1 Monday … 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(midnight(day)).getUTCDay();
