/** Whether two values say the same; what is not there says as much as null. */
export const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** JSON in which the order of keys says nothing (databases and browsers keep none), and neither does a missing one. */
const written = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, own]) => own !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
