/** Where "now" comes from; tests hand in their own. */
export interface Clock {
  now(): Date;
}

/** The day of an instant in Stockholm, where the city's decisions take effect: ISO date. */
export const dayOf = (instant: Date): string => DAY.format(instant);

/** What day it is there. */
export const todayOf = ({ now }: Clock): string => dayOf(now());

// Swedish writes dates as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

export const systemClock: Clock = { now: () => new Date() };
