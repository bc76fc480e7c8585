import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewTarget } from '../../../server/features/targets/target-decisions.contract';
import { send } from '../../api/send';

/** Decides a target; every figure that is shown against targets is read anew. */
export function useDecideTarget() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (target: NewTarget) => send('POST', '/targets', target),
    onSuccess: () =>
      Promise.all(
        ['targets', 'series', 'focus-area-statuses'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
