import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalendarAddress, CalendarState } from '../../../server/features/calendar/calendar.contract';
import { getJson } from '../../api/client';
import { send } from '../../api/send';

/** Whether one's calendar has an address. */
export const calendarQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => getJson<CalendarState>('/calendar-feed', {}, signal),
  staleTime: 0,
});

/** Makes and closes the address of one's calendar. */
export function useCalendarDeeds() {
  const client = useQueryClient();
  const keep = (createdAt: string | null) => client.setQueryData(calendarQuery.queryKey, { createdAt });
  return {
    make: useMutation({
      mutationFn: () => send<CalendarAddress>('POST', '/calendar-feed'),
      onSuccess: ({ createdAt }) => keep(createdAt),
    }),
    close: useMutation({
      mutationFn: () => send<CalendarState>('DELETE', '/calendar-feed'),
      onSuccess: ({ createdAt }) => keep(createdAt),
    }),
  };
}
