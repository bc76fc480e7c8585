import { useQueries } from '@tanstack/react-query';
import { peopleQuery } from '../../features/people/people.queries';

/** How many people have a role in organisations, as far as one may see them and as far as it is known. */
export function useMembers(organisations: readonly string[]): number {
  return useQueries({
    queries: organisations.map((organisation) => peopleQuery({ organisation })),
    combine: (answers) => answers.reduce((sum, { data }) => sum + (data?.total ?? 0), 0),
  });
}
