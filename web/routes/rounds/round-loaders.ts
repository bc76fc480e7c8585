import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session-query';
import { briefQuery, subscriptionQuery } from '../../features/brief/brief.queries';
import { calendarQuery } from '../../features/calendar/calendar.queries';
import {
  meetingsQuery,
  roundDeadlinesQuery,
  roundQuery,
  roundsQuery,
} from '../../features/reporting-rounds/rounds.queries';
import { tasksQuery } from '../../features/tasks/tasks.queries';
import { type MyView, myView } from './my-view';

// What these pages read before they are drawn. It comes with the first of them, not with the open pages.

export async function loadMine(client: QueryClient, asked: MyView | undefined): Promise<void> {
  const { person } = await client.ensureQueryData(sessionQuery);
  if (myView(person, asked) === 'oversikt')
    await Promise.all([client.fetchQuery(briefQuery), client.fetchQuery(subscriptionQuery)]);
  else await Promise.all([client.fetchQuery(tasksQuery), client.fetchQuery(calendarQuery)]);
}

export async function loadRounds(client: QueryClient): Promise<void> {
  await client.fetchQuery(roundsQuery);
}

export async function loadRound(client: QueryClient, key: string): Promise<void> {
  await Promise.all([client.fetchQuery(roundQuery(key)), client.fetchQuery(roundDeadlinesQuery(key))]);
}

export async function loadMeetings(client: QueryClient, organisation: string): Promise<void> {
  await client.fetchQuery(meetingsQuery(organisation));
}
