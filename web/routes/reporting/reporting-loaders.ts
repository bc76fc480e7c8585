import type { QueryClient } from '@tanstack/react-query';
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

export async function loadSection(client: QueryClient, report: string, section: string): Promise<void> {
  await Promise.all([
    client.fetchQuery(reportQuery(report)),
    client.fetchQuery(sectionQuery(report, section)),
  ]);
}

export async function loadCheck(client: QueryClient, report: string): Promise<void> {
  await Promise.all([
    client.fetchQuery(reportQuery(report)),
    client.fetchQuery(checkQuery(report)),
    client.fetchQuery(contentQuery(report, 'now')),
  ]);
}

export async function loadHistory(client: QueryClient, report: string): Promise<void> {
  await Promise.all([client.fetchQuery(reportQuery(report)), client.fetchQuery(historyQuery(report))]);
}
