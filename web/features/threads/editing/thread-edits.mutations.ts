import { useQueryClient } from '@tanstack/react-query';
import type { Visibility } from '../../../../server/domain/follow-up/orphan';
import type { Intervention, Problem } from '../../../../server/features/reports/report-content.contract';
import type { InterventionDetail, ProblemDetail } from '../../../../server/features/threads/threads.contract';
import { send } from '../../../api/send';
import { type ItemKind, type ItemPlace, itemPath } from '../threads.queries';

/** What is written of something, and which revision it is a change of; 0: it is new. */
export interface Written<Content> {
  readonly revision: number;
  readonly visibility: Visibility;
  readonly content: Content;
  /** Of a problem. */
  readonly state?: ProblemDetail['state'];
}

/** How it stands on the server, with when it was saved and what that speaks of is called. */
export interface Current<Content> extends Written<Content> {
  readonly changedAt: string;
  readonly names: InterventionDetail['names'];
}

/** Saves an intervention or a problem on its own page; every list and page of threads is then read anew. */
export function useThreadEdits() {
  const client = useQueryClient();
  const save = async <T>(what: ItemKind, place: ItemPlace, written: unknown): Promise<T> => {
    const saved = await send<T>('PUT', itemPath(what, place, true), written);
    await client.invalidateQueries({ queryKey: ['threads'] });
    return saved;
  };
  return {
    saveIntervention: (place: ItemPlace, written: Written<Intervention>) =>
      save<InterventionDetail>('interventions', place, written),
    saveProblem: (place: ItemPlace, written: Written<Problem>) =>
      save<ProblemDetail>('problems', place, written),
  };
}
