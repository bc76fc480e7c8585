import type { Localized } from '../../../../server/domain/localized';
import type { Report } from '../../../../server/features/reports/reports.contract';

/** What kinds are called, in the order of the report. */
export const kindNames = (
  { kinds }: Pick<Report, 'kinds'>,
  keys: readonly string[],
  pick: (text: Localized) => string,
): string[] => kinds.filter(({ key }) => keys.includes(key)).map(({ label }) => pick(label));
