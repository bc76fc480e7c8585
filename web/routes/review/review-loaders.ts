import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem';
import { readMatrixSearch } from '../../features/report-review/matrix-search';
import {
  differencesQuery,
  matrixQuery,
  openedRoundsQuery,
  reviewedContentQuery,
} from '../../features/report-review/report-review.queries';
import { firstRound, waitingRounds } from '../../features/report-review/waiting-rounds';
import { historyQuery, reportQuery } from '../../features/reports/reports.queries';
import { tasksQuery } from '../../features/tasks/tasks.queries';

type Choices = Readonly<Record<string, unknown>>;

// What the office's pages read before they are drawn. It comes with the first of them.

export async function loadMatrix(client: QueryClient, search: Choices): Promise<void> {
  const [rounds, { mine }] = await Promise.all([
    client.fetchQuery(openedRoundsQuery),
    client.fetchQuery(tasksQuery),
  ]);
  const round =
    readMatrixSearch({ ...search }).rapportomgang ?? firstRound(rounds, waitingRounds(rounds, mine));
  if (round !== undefined) await found(client.fetchQuery(matrixQuery(round)));
}

export async function loadReview(client: QueryClient, report: string): Promise<void> {
  await found(
    Promise.all([
      client.fetchQuery(reportQuery(report)),
      client.fetchQuery(historyQuery(report)),
      client.fetchQuery(reviewedContentQuery(report)),
      client.fetchQuery(differencesQuery(report)),
    ]),
  );
}

/** What cannot be asked for in that way is not there. */
async function found(asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) throw notFound();
    throw error;
  }
}
