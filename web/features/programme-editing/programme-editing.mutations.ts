import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ProgrammeContent,
  ProgrammeDetail,
} from '../../../server/features/programmes/programmes.contract';
import { send } from '../../api/send';

export interface ProgrammeChangeSent {
  readonly revision: number;
  readonly content: ProgrammeContent;
  readonly reason: string;
}

/** Everything that changes programmes; what is shown of them is read anew afterwards. */
export function useProgrammeDeeds() {
  const client = useQueryClient();
  const anew = async () => {
    await Promise.all(
      ['programmes', 'programme-revisions', 'focus-area-statuses'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
  return {
    make: useMutation({
      mutationFn: (programme: {
        readonly slug: string;
        readonly content: ProgrammeContent;
        readonly reason: string;
      }) => send<ProgrammeDetail>('POST', '/programmes', programme),
      onSuccess: anew,
    }),
    change: useMutation({
      mutationFn: ({ slug, ...change }: ProgrammeChangeSent & { readonly slug: string }) =>
        send<ProgrammeDetail>('PUT', `/programmes/${slug}`, change),
      onSuccess: anew,
    }),
  };
}
