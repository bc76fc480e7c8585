import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompilationDetail } from '../../../server/features/compilations/compilations.contract';
import { send } from '../../api/send';

interface NewCompilation {
  readonly programme: string;
  readonly round: string;
  readonly foreword: string;
}

/** Compiling, publishing and withdrawing the city's document; lists of them are read anew afterwards. */
export function useCompilationDeeds() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['compilations'] });
  return {
    compile: useMutation({
      mutationFn: (wanted: NewCompilation) => send<CompilationDetail>('POST', '/compilations', wanted),
      onSuccess,
    }),
    publish: useMutation({
      mutationFn: (id: string) => send('POST', `/compilations/${encodeURIComponent(id)}/publication`, {}),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
        send('POST', `/compilations/${encodeURIComponent(id)}/withdrawal`, { reason }),
      onSuccess,
    }),
  };
}
