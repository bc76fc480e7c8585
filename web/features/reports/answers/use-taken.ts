import { type RefObject, useEffect, useRef, useState } from 'react';

interface Taken {
  /** The names of what was taken in; undefined: nothing yet. */
  readonly taken: readonly string[] | undefined;
  /** Where it is told, which then has the focus: the button is gone. */
  readonly told: RefObject<HTMLParagraphElement | null>;
  readonly take: () => void;
}

/** Takes in what is suggested when somebody asks for it, and keeps what it was to be told. */
export function useTaken(names: readonly string[], onTake: () => void): Taken {
  const [taken, setTaken] = useState<readonly string[]>();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (taken) told.current?.focus();
  }, [taken]);
  const take = () => {
    setTaken(names);
    onTake();
  };
  return { taken, told, take };
}
