import { useEffect, useRef } from 'react';

/** How often the server is told at most that somebody is there: much less than any session is long. */
const TOLD_EVERY_MS = 5 * 60_000;
const SIGNS = ['keydown', 'pointerdown'] as const;

/** Who writes or clicks is there, also when nothing of it reaches the server: a long text is not cut off by time. */
export function useSignsOfLife(tell: () => void): void {
  const told = useRef(Date.now());
  useEffect(() => {
    const notice = () => {
      if (Date.now() - told.current < TOLD_EVERY_MS) return;
      told.current = Date.now();
      tell();
    };
    for (const sign of SIGNS) document.addEventListener(sign, notice, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, notice);
    };
  }, [tell]);
}
