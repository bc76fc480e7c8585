import type { PublishedReportSummary } from '../../../server/features/published-reports/published-reports.contract';
import type { PublishedSearch } from './published-search';

/** Whether anything is left out. */
export const isNarrowed = (search: PublishedSearch): boolean =>
  [search.rapportomgang, search.organisation, search.slag].some((choice) => choice !== undefined);

/** Those of the reports that are wanted, in the order they have. */
export function narrow(
  reports: readonly PublishedReportSummary[],
  { rapportomgang, organisation, slag }: PublishedSearch,
): PublishedReportSummary[] {
  return reports.filter(
    (report) =>
      (rapportomgang === undefined || report.round.key === rapportomgang) &&
      (organisation === undefined || report.organisation.key === organisation) &&
      (slag === undefined || report.kinds.some(({ key }) => key === slag)),
  );
}
