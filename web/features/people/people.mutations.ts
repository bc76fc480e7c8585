import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  GivenRole,
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
    mutationFn: (person: NewPerson) => send<GivenRole>('POST', '/people', person),
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
      mutationFn: (role: NewRole) => send<GivenRole>('POST', `${path}/roles`, role),
      onSuccess: ({ person }: GivenRole) => keep(client, person),
    }),
    endRole: useMutation({
      mutationFn: (membership: string) =>
        send<Person>('DELETE', `${path}/roles/${encodeURIComponent(membership)}`),
      ...answered,
    }),
    makeLink: useMutation({
      mutationFn: (purpose: 'invitation' | 'reset') =>
        send<LinkedPerson>('POST', `${path}/links`, { purpose }),
      onSuccess: ({ person }: LinkedPerson) => keep(client, person),
    }),
    endSessions: useMutation({ mutationFn: () => send<Person>('DELETE', `${path}/sessions`), ...answered }),
    deactivate: useMutation({
      mutationFn: (reason: string) => send<Person>('POST', `${path}/deactivation`, { reason }),
      ...answered,
    }),
    reactivate: useMutation({
      mutationFn: () => send<Person>('DELETE', `${path}/deactivation`),
      ...answered,
    }),
    anonymise: useMutation({
      mutationFn: (reason: string) => send('POST', `${path}/anonymisation`, { reason }),
      ...unanswered,
    }),
  };
}

export type PersonDeeds = ReturnType<typeof usePersonDeeds>;
