/** Where "now" comes from; tests hand in their own. */
export interface Clock {
  now(): Date;
}

/** The day in Stockholm, where the city's decisions take effect: ISO date. */
export const todayOf = ({ now }: Clock): string => DAY.format(now());

// Swedish writes dates as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

export const systemClock: Clock = { now: () => new Date() };
