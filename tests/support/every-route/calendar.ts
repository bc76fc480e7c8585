const DAY_MS = 24 * 3_600_000;

/** A clock that stands still until the next day is called for. */
export function calendar() {
  let time = new Date('2025-01-15T12:00:00Z').getTime();
  return {
    now: () => new Date(time),
    toNextDay: () => {
      time += DAY_MS;
    },
  };
}
