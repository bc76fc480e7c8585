import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sectionAnchor } from '../../features/report-content/section-anchor';
import {
  checkQuery,
  contentQuery,
  historyQuery,
  reportQuery,
  reportsQuery,
  sectionQuery,
} from '../../features/reports/reports.queries';

// What the pages of a report's own people read before they are drawn. It comes with the first of them.

export async function loadReports(client: QueryClient): Promise<void> {
  await client.fetchQuery(reportsQuery);
}

export async function loadReport(client: QueryClient, report: string): Promise<void> {
  await client.fetchQuery(reportQuery(report));
}

/** Who may not read the section as it is written is led to where the report is read, which says why. */
export async function loadSection(client: QueryClient, report: string, section: string): Promise<void> {
  const { taskList, readsLive } = await client.fetchQuery(reportQuery(report));
  const readable = taskList.find(({ key }) => key === section)?.readable ?? true;
  if (!readsLive || !readable) throw toReading(report, section);
  await client.fetchQuery(sectionQuery(report, section));
}

export async function loadReading(client: QueryClient, report: string): Promise<void> {
  await Promise.all([client.fetchQuery(reportQuery(report)), client.fetchQuery(contentQuery(report))]);
}

/** Answers are checked by those who write and decide; everybody else reads. */
export async function loadCheck(client: QueryClient, report: string): Promise<void> {
  const { readsLive } = await client.fetchQuery(reportQuery(report));
  if (!readsLive) throw toReading(report);
  await Promise.all([client.fetchQuery(checkQuery(report)), client.fetchQuery(contentQuery(report, 'now'))]);
}

const toReading = (report: string, section?: string) =>
  redirect({
    to: '/rapportering/$report/las',
    params: { report },
    ...(section === undefined ? {} : { hash: sectionAnchor(section) }),
    replace: true,
  });

export async function loadHistory(client: QueryClient, report: string): Promise<void> {
  await Promise.all([client.fetchQuery(reportQuery(report)), client.fetchQuery(historyQuery(report))]);
}
