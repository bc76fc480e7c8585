import type { PublishedReportSearch } from '../../features/published-reports/published-search';

/** The number of the edition that is asked for; undefined is the newest. */
export const editionOf = ({ utgava }: PublishedReportSearch): number | undefined =>
  utgava === undefined ? undefined : Number(utgava);
