import { queryOptions } from '@tanstack/react-query';
import type { Differences } from '../../../server/features/report-workflow/report-workflow.contract';
import type { Comments } from '../../../server/features/report-writing/report-writing.contract';
import type { ReportingRounds } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import type { ReportContent } from '../../../server/features/reports/report-content.contract';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import { getJson } from '../../api/client';

/** Who has come how far in a round. Others work in it all the time: it is read anew at each visit. */
export const matrixQuery = (round: string) =>
  queryOptions({
    queryKey: ['report-matrix', round],
    queryFn: ({ signal }) => getJson<ReportMatrix>('/report-matrix', { round }, signal),
    staleTime: 0,
  });

/** The rounds that somebody reports in or has reported in, newest first. */
export const openedRoundsQuery = queryOptions({
  queryKey: ['reporting-rounds', 'opened'],
  queryFn: async ({ signal }) =>
    (await getJson<ReportingRounds>('/reporting-rounds', {}, signal)).rounds.filter(
      ({ openedAt }) => openedAt !== null,
    ),
  staleTime: 0,
});

/** What the office reads of a report: what was decided last, once something has been. */
export const reviewedContentQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'content', 'usual'],
    queryFn: ({ signal }) =>
      getJson<ReportContent>(`/reports/${encodeURIComponent(report)}/content`, {}, signal),
    staleTime: 0,
  });

/** How that differs from what was decided before. */
export const differencesQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'differences', 'usual'],
    queryFn: ({ signal }) =>
      getJson<Differences>(`/reports/${encodeURIComponent(report)}/differences`, {}, signal),
    staleTime: 0,
  });

/** The remarks on the sections that one may remark on, oldest first. */
export const commentsQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'comments'],
    queryFn: async ({ signal }) =>
      (await getJson<Comments>(`/reports/${encodeURIComponent(report)}/comments`, {}, signal)).comments,
    staleTime: 0,
  });
