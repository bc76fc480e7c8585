import { useCallback } from 'react';
import type { CatalogueDraft } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { currentOf } from '../../api/conflict';
import type { DraftDeeds } from './catalogue-draft.mutations';
import type { Edit } from './draft-edits';

/** Saves a change. @returns how the draft stands when somebody else has changed the same meanwhile: nothing is saved then */
export type SaveEdit = (edit: Edit) => Promise<CatalogueDraft | undefined>;

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Saves one change of the draft at a time. When somebody else has saved meanwhile, the change is made to theirs,
 * unless both have changed the same: then whoever came last is shown both.
 */
export function useEdit(draft: CatalogueDraft, { save, keep }: DraftDeeds): SaveEdit {
  const { mutateAsync } = save;
  return useCallback(
    async (edit) => {
      const change = (base: CatalogueDraft) =>
        mutateAsync({
          rowVersion: base.rowVersion,
          note: edit.note ?? base.note,
          content: edit.apply(base.content),
        });
      try {
        await change(draft);
      } catch (error) {
        const now = currentOf<CatalogueDraft>(error);
        keep(now);
        const sameChanged = !isAlike(edit.touched(now.content), edit.touched(draft.content));
        const noteChanged = edit.note !== undefined && now.note !== draft.note;
        if (sameChanged || noteChanged) return now;
        await change(now);
      }
      return undefined;
    },
    [draft, mutateAsync, keep],
  );
}
