import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OfficeStage } from '../../../server/domain/follow-up/divergence';
import type { Assessment } from '../../../server/domain/reporting/answer';
import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';

interface NewJudgement {
  readonly round: string;
  readonly focusArea: string;
  readonly goal: string;
  /** The latest seen; 0: none. */
  readonly seq: number;
  readonly stage: OfficeStage;
  readonly assessment: Assessment;
  readonly motivation: string;
  readonly decidedBy: string;
}

/** Writes the office's own judgement; all that tells of it is read anew, also when somebody else was faster. */
export function useJudge(programme: string) {
  const client = useQueryClient();
  const readAnew = () =>
    Promise.all(
      ['judgements', 'programme-overview'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  return useMutation({
    mutationFn: (judgement: NewJudgement) =>
      send<Judgements>('POST', `/programme-judgements/${programme}`, judgement),
    onSuccess: readAnew,
    onError: (error) => (isOvertaken(error) ? readAnew() : undefined),
  });
}

/** Whether somebody else has judged meanwhile. */
export const isOvertaken = (error: unknown): boolean => error instanceof ApiProblem && error.status === 409;
