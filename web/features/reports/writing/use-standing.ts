import { useState } from 'react';

interface Standing<Value> {
  /** As it stands until it is written here; then as it was written. */
  readonly value: Value;
  /** Whether somebody else has changed it since it was written here, and its writer has not been told. */
  readonly moved: boolean;
  write(value: Value): void;
  /** Its writer has been told how it stands. */
  tell(now: Value): void;
  /** What was written has been saved. */
  settle(): void;
}

/** What a form shows of something that others change as well: nobody's change is written over unseen. */
export function useStanding<Value>(now: Value): Standing<Value> {
  const [own, setOwn] = useState<{ readonly value: Value; readonly over: Value }>();
  return {
    value: own === undefined ? now : own.value,
    moved: own !== undefined && JSON.stringify(own.over) !== JSON.stringify(now),
    write: (value) => setOwn({ value, over: own === undefined ? now : own.over }),
    tell: (over) => setOwn(own && { ...own, over }),
    settle: () => setOwn(undefined),
  };
}
