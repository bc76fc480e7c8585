/** Where "now" comes from; tests hand in their own. */
export interface Clock {
  now(): Date;
}

/** The day of an instant in Stockholm, where the city's decisions take effect: ISO date. */
export const dayOf = (instant: Date): string => DAY.format(instant);

/** What day it is there. */
export const todayOf = ({ now }: Clock): string => dayOf(now());

/** The instant a day begins there, which is one or two hours before it does in UTC. */
export function startOfDay(day: string): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}

/** The day after: ISO date. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

// Swedish writes dates as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

export const systemClock: Clock = { now: () => new Date() };
