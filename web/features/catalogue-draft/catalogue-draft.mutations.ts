import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  CatalogueChange,
  CatalogueDraft,
  CatalogueVersion,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { send } from '../../api/send';
import { catalogueDraftQuery } from './catalogue-draft.queries';

const PATH = '/catalogue-draft';

/** Everything that is done to the draft; the page shows it as the server answers. */
export function useDraftDeeds() {
  const client = useQueryClient();
  const keep = (draft: CatalogueDraft | null) => client.setQueryData(catalogueDraftQuery.queryKey, draft);
  return {
    keep,
    begin: useMutation({ mutationFn: () => send<CatalogueDraft>('POST', PATH), onSuccess: keep }),
    save: useMutation({
      mutationFn: (change: CatalogueChange) => send<CatalogueDraft>('PUT', PATH, change),
      onSuccess: keep,
    }),
    drop: useMutation({
      mutationFn: (rowVersion: number) => send('DELETE', `${PATH}?rowVersion=${rowVersion}`),
      onSuccess: () => keep(null),
    }),
    publish: useMutation({
      mutationFn: (rowVersion: number) =>
        send<CatalogueVersion>('POST', `${PATH}/publication`, { rowVersion }),
      onSuccess: async () => {
        keep(null);
        await client.invalidateQueries({ queryKey: ['question-catalogue'] });
      },
    }),
  };
}

export type DraftDeeds = ReturnType<typeof useDraftDeeds>;
