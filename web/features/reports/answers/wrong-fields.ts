import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';

type Mark = (field: string, wrong: boolean) => void;

const Marking = createContext<Mark>(() => undefined);

/** Around fields that may hold what cannot be an answer: `<MarkWrong value={wrong.mark}>`. */
export const MarkWrong = Marking.Provider;

/** Tells the section around that a field holds what cannot be an answer, and therefore is not saved. */
export function useMarkWrong(field: string, wrong: boolean): void {
  const mark = useContext(Marking);
  useEffect(() => {
    mark(field, wrong);
    return () => mark(field, false);
  }, [mark, field, wrong]);
}

export interface WrongFields {
  /** Ids of the fields, as they were drawn. */
  readonly fields: readonly string[];
  /** Whether there are any, asked at once. */
  any(): boolean;
  readonly mark: Mark;
}

/** The fields of a section that hold what cannot be an answer. */
export function useWrongFields(): WrongFields {
  const now = useRef<readonly string[]>([]);
  const [fields, setFields] = useState<readonly string[]>([]);
  const steady = useMemo(
    () => ({
      any: () => now.current.length > 0,
      mark: (field: string, wrong: boolean) => {
        if (now.current.includes(field) === wrong) return;
        now.current = wrong ? [...now.current, field] : now.current.filter((one) => one !== field);
        setFields(now.current);
      },
    }),
    [],
  );
  return { ...steady, fields };
}
