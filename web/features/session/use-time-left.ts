import { useEffect, useState } from 'react';
import type { Session } from '../../../server/features/session/session.contract';

/** So long before the end somebody is warned; WCAG 2.2.1 asks for twenty seconds at least. */
export const WARNED_BEFORE_MS = 2 * 60_000;
const SECOND_MS = 1_000;

/**
 * Milliseconds until the session ends, 0 when it has. Counted by the server's clock: this computer's may be wrong,
 * but goes as fast. It is told anew when the warning is due, and then every second.
 * @param readAt when the session was read, by this computer's clock
 */
export function useTimeLeft(session: Session, readAt: number): number {
  const [clock, setClock] = useState(readAt);
  const end = endOf(session, readAt);
  const left = Math.max(0, end - Math.max(clock, readAt));
  useEffect(() => {
    if (left === 0) return;
    const wait = left > WARNED_BEFORE_MS ? end - WARNED_BEFORE_MS - Date.now() : SECOND_MS;
    const timer = setTimeout(() => setClock(Date.now()), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [left, end]);
  return left;
}

/** When it ends by this computer's clock; long ago when nobody is signed in. */
export function endOf({ person, now }: Session, readAt: number): number {
  return person === null ? 0 : readAt + Date.parse(person.endsAt) - Date.parse(now);
}
