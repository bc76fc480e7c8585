import { useCallback, useEffect, useRef, useState } from 'react';
import { onSignedOut } from '../../api/signed-out';

type Resolve = (again: boolean) => void;

/**
 * What waits to be sent until its person is signed in again.
 * @param isBack asks the server whether they are already: another tab may have seen to it
 * @returns how much waits, why the last of it does, and what lets it go on (true) or fail (false)
 */
export function useWaiting(isBack: () => Promise<boolean>) {
  const waiting = useRef<Resolve[]>([]);
  const [count, setCount] = useState(0);
  const [code, setCode] = useState<string>();
  useEffect(() => {
    onSignedOut(async (why) => {
      if (await isBack()) return true;
      return await new Promise((resolve) => {
        waiting.current.push(resolve);
        setCode(why);
        setCount((before) => before + 1);
      });
    });
    return () => onSignedOut(undefined);
  }, [isBack]);
  const settle = useCallback((again: boolean) => {
    for (const resolve of waiting.current.splice(0)) resolve(again);
    setCount(0);
    setCode(undefined);
  }, []);
  return { count, code, settle };
}
