import type { ReadDb } from '../../../db/database';
import { Problem } from '../../http/problem';
import { getCatalogueDraft } from './catalogue-draft.queries';
import type { CatalogueDraft } from './question-catalogue.contract';

/**
 * The draft as whoever asks last saw it.
 * @throws Problem 404 when there is none; 409 `version_conflict` with how it stands now when somebody changed it meanwhile
 */
export async function currentDraft(db: ReadDb, rowVersion: number): Promise<CatalogueDraft> {
  const draft = await getCatalogueDraft(db);
  if (draft.rowVersion === rowVersion) return draft;
  throw new Problem({
    status: 409,
    code: 'version_conflict',
    detail: `It was changed meanwhile, and is at row version ${draft.rowVersion}.`,
    current: draft,
  });
}
