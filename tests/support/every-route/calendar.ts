/** The longest window in which something is limited has then ended. */
const STEP_MS = 61 * 60_000;

/** A clock that stands still until it is moved on. */
export function calendar() {
  let time = new Date('2025-01-15T12:00:00Z').getTime();
  return {
    now: () => new Date(time),
    moveOn: () => {
      time += STEP_MS;
    },
  };
}
