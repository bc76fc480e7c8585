import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  NewOrganisation,
  NewSuccession,
  Organisation,
  OrganisationChange,
} from '../../../server/features/organisations/organisations.contract';
import { send } from '../../api/send';

/** Everything that changes organisations; each list of them is read anew afterwards. */
export function useOrganisationDeeds() {
  const client = useQueryClient();
  const anew = {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['organisations'] });
    },
  };
  return {
    make: useMutation({
      mutationFn: (organisation: NewOrganisation) =>
        send<Organisation>('POST', '/organisations', organisation),
      ...anew,
    }),
    succeed: useMutation({
      mutationFn: (succession: NewSuccession) => send('POST', '/organisations/successions', succession),
      ...anew,
    }),
    change: useMutation({
      mutationFn: ({ key, ...change }: OrganisationChange & { readonly key: string }) =>
        send<Organisation>('PATCH', pathOf(key), change),
      ...anew,
    }),
    carryOver: useMutation({
      mutationFn: (key: string) => send<{ readonly roles: number }>('POST', `${pathOf(key)}/carry-over`),
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: ['people'] });
      },
    }),
  };
}

const pathOf = (key: string): string => `/organisations/${encodeURIComponent(key)}`;

export type OrganisationDeeds = ReturnType<typeof useOrganisationDeeds>;
