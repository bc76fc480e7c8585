import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewTarget, NewTargetVersion } from '../../../server/features/targets/target-decisions.contract';
import { send } from '../../api/send';

/** Every figure that is shown against targets is read anew. */
function useTargetsAnew(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['targets', 'series', 'focus-area-statuses'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
}

/** Decides a target. */
export function useDecideTarget() {
  const anew = useTargetsAnew();
  return useMutation({
    mutationFn: (target: NewTarget) => send('POST', '/targets', target),
    onSuccess: anew,
  });
}

/** Decides a target anew. Where somebody else has done so meanwhile, what they decided is read. */
export function useChangeTarget(key: string) {
  const anew = useTargetsAnew();
  return useMutation({
    mutationFn: (version: NewTargetVersion) => send('POST', `/targets/${key}/versions`, version),
    onSettled: anew,
  });
}
