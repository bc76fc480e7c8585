import type { Answer } from '../../../../server/features/reports/report-content.contract';

/** Whether two answers say the same, in whatever order their cells were filled in. */
export const sameAnswer = (one: Answer | null, other: Answer | null): boolean =>
  one === other || canonical(one) === canonical(other);

const canonical = (answer: Answer | null): string =>
  JSON.stringify(answer, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
