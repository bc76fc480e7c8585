import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  Meetings,
  MeetingsChange,
  NewRound,
  ReportingRound,
  RoundChange,
  RoundOpening,
} from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { send } from '../../api/send';
import { meetingsQuery, roundQuery } from './rounds.queries';

type Of<T> = T & { readonly key: string };

/** Everything that changes rounds. What the server answers is shown at once; what hangs on it is read anew. */
export function useRoundDeeds() {
  const client = useQueryClient();
  const anew = {
    onSuccess: async (round: ReportingRound) => {
      await client.invalidateQueries({ queryKey: ['reporting-rounds'] });
      client.setQueryData(roundQuery(round.key).queryKey, round);
    },
  };
  return {
    make: useMutation({
      mutationFn: (round: NewRound) => send<ReportingRound>('POST', '/reporting-rounds', round),
      ...anew,
    }),
    change: useMutation({
      mutationFn: ({ key, ...change }: Of<RoundChange>) =>
        send<ReportingRound>('PATCH', `/reporting-rounds/${key}`, change),
      ...anew,
    }),
    open: useMutation({
      mutationFn: ({ key, ...opening }: Of<RoundOpening>) =>
        send<ReportingRound>('POST', `/reporting-rounds/${key}/opening`, opening),
      ...anew,
    }),
  };
}

export type RoundDeeds = ReturnType<typeof useRoundDeeds>;

/** Says when an organisation meets. */
export function useMeetingsDeed(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MeetingsChange) =>
      send<Meetings>('PUT', `/organisations/${encodeURIComponent(organisation)}/meetings`, change),
    onSuccess: (meetings) => client.setQueryData(meetingsQuery(organisation).queryKey, meetings),
  });
}
