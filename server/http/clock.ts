/** Where "now" comes from; tests hand in their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day it is in Sweden, as an ISO date. */
export const today = (clock: Clock): string => SWEDISH_DAY.format(clock.now());
