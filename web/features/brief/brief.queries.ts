import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Brief, BriefSubscription } from '../../../server/features/brief/brief.contract';
import { getJson } from '../../api/client';
import { send } from '../../api/send';

/** What whoever is signed in needs before their committee meets. */
export const briefQuery = queryOptions({
  queryKey: ['brief'],
  queryFn: ({ signal }) => getJson<Brief>('/brief', {}, signal),
  staleTime: 0,
});

/** Whether they get a mail when something new has been published. */
export const subscriptionQuery = queryOptions({
  queryKey: ['brief-subscription'],
  queryFn: ({ signal }) => getJson<BriefSubscription>('/brief-subscription', {}, signal),
  staleTime: 0,
});

/** Asks for those mails, and ends them. */
export function useSubscriptionDeeds() {
  const client = useQueryClient();
  const onSuccess = (kept: BriefSubscription) => client.setQueryData(subscriptionQuery.queryKey, kept);
  return {
    subscribe: useMutation({
      mutationFn: () => send<BriefSubscription>('POST', '/brief-subscription'),
      onSuccess,
    }),
    unsubscribe: useMutation({
      mutationFn: () => send<BriefSubscription>('DELETE', '/brief-subscription'),
      onSuccess,
    }),
  };
}
