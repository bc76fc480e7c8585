import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  LinkedPerson,
  NewPerson,
  NewRole,
  Person,
  PersonChange,
} from '../../../server/features/people/people.contract';
import { send } from '../../api/send';
import { personQuery } from './people.queries';

/** Who has just been changed is shown as the server answers; every list is asked for anew. */
function keep(client: QueryClient, person: Person): Promise<void> {
  client.setQueryData(personQuery(person.id).queryKey, person);
  return client.invalidateQueries({ queryKey: ['people', 'list'] });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: NewPerson) => send<LinkedPerson>('POST', '/people', person),
    onSuccess: ({ person }) => keep(client, person),
  });
}

/** Everything that is done to one person. */
export function usePersonDeeds(id: string) {
  const client = useQueryClient();
  const path = `/people/${encodeURIComponent(id)}`;
  const answered = { onSuccess: (person: Person) => keep(client, person) };
  const unanswered = {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['people'] });
    },
  };
  return {
    change: useMutation({
      mutationFn: (change: PersonChange) => send<Person>('PATCH', path, change),
      ...answered,
    }),
    giveRole: useMutation({
      mutationFn: (role: NewRole) => send('POST', `${path}/roles`, role),
      ...unanswered,
    }),
    endRole: useMutation({
      mutationFn: (membership: string) => send('DELETE', `${path}/roles/${encodeURIComponent(membership)}`),
      ...unanswered,
    }),
    makeLink: useMutation({
      mutationFn: (purpose: 'invitation' | 'reset') =>
        send<LinkedPerson>('POST', `${path}/links`, { purpose }),
      onSuccess: ({ person }: LinkedPerson) => keep(client, person),
    }),
    endSessions: useMutation({ mutationFn: () => send('DELETE', `${path}/sessions`), ...unanswered }),
    deactivate: useMutation({
      mutationFn: (reason: string) => send('POST', `${path}/deactivation`, { reason }),
      ...unanswered,
    }),
    reactivate: useMutation({ mutationFn: () => send('DELETE', `${path}/deactivation`), ...unanswered }),
    anonymise: useMutation({
      mutationFn: (reason: string) => send('POST', `${path}/anonymisation`, { reason }),
      ...unanswered,
    }),
  };
}

export type PersonDeeds = ReturnType<typeof usePersonDeeds>;
