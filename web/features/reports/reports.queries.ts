import { queryOptions } from '@tanstack/react-query';
import type {
  Check,
  Differences,
  History,
} from '../../../server/features/report-workflow/report-workflow.contract';
import type { RegisterChanges } from '../../../server/features/report-writing/register-changes.contract';
import type { Section } from '../../../server/features/report-writing/report-writing.contract';
import type { ReportContent } from '../../../server/features/reports/report-content.contract';
import type { Report, Reports, Reviewers } from '../../../server/features/reports/reports.contract';
import type { CarriedOver } from '../../../server/features/threads/thread-changes.contract';
import { getJson } from '../../api/client';

/** A point in a report's history: as it is now, or the number of what was decided. */
export type Point = 'now' | number;

export const reportPath = (report: string): string => `/reports/${encodeURIComponent(report)}`;
export const sectionPath = (report: string, section: string): string =>
  `${reportPath(report)}/sections/${encodeURIComponent(section)}`;
export const answerPath = (report: string, question: string): string =>
  `${reportPath(report)}/answers/${encodeURIComponent(question)}`;

/** Where a file of a section is fetched. */
export const attachmentAddress = (report: string, section: string, attachment: string): string =>
  `/api/v1${sectionPath(report, section)}/attachments/${encodeURIComponent(attachment)}`;

/** Every report one may read; what others do to them shows at the next visit. */
export const reportsQuery = queryOptions({
  queryKey: ['reports', 'list'],
  queryFn: async ({ signal }) => (await getJson<Reports>('/reports', {}, signal)).reports,
  staleTime: 0,
});

export const reportQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report],
    queryFn: ({ signal }) => getJson<Report>(reportPath(report), {}, signal),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });

export const sectionQuery = (report: string, section: string) =>
  queryOptions({
    queryKey: ['reports', report, 'section', section],
    queryFn: ({ signal }) => getJson<Section>(sectionPath(report, section), {}, signal),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });

/** What goes on from earlier reports, to bring into this one. Only its authors may ask. */
export const carriedOverQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'carried-over'],
    queryFn: ({ signal }) => getJson<CarriedOver>(`${reportPath(report)}/carried-over`, {}, signal),
  });

/** What others have changed in the register of some things that a section says. @param ids of them */
export const registerChangesQuery = (report: string, section: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['reports', report, 'register-changes', section, ...ids],
    queryFn: ({ signal }) =>
      getJson<RegisterChanges>(`${sectionPath(report, section)}/register-changes`, {}, signal),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });

export const reviewersQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'reviewers'],
    queryFn: ({ signal }) => getJson<Reviewers>(`${reportPath(report)}/reviewers`, {}, signal),
    staleTime: 0,
  });

export const checkQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'check'],
    queryFn: ({ signal }) => getJson<Check>(`${reportPath(report)}/check`, {}, signal),
    staleTime: 0,
  });

export const historyQuery = (report: string) =>
  queryOptions({
    queryKey: ['reports', report, 'history'],
    queryFn: ({ signal }) => getJson<History>(`${reportPath(report)}/history`, {}, signal),
    staleTime: 0,
  });

/** The whole report as it is, or as it was decided; without a point as whoever asks may read it. */
export const contentQuery = (report: string, at?: Point) =>
  queryOptions({
    queryKey: ['reports', report, 'content', at ?? 'usual'],
    queryFn: ({ signal }) =>
      getJson<ReportContent>(
        `${reportPath(report)}/content`,
        at === undefined ? {} : { at: String(at) },
        signal,
      ),
    staleTime: 0,
  });

export const differencesQuery = (report: string, from: Point, to: Point) =>
  queryOptions({
    queryKey: ['reports', report, 'differences', from, to],
    queryFn: ({ signal }) =>
      getJson<Differences>(
        `${reportPath(report)}/differences`,
        { from: String(from), to: String(to) },
        signal,
      ),
    staleTime: 0,
  });
