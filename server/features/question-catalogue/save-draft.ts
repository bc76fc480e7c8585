import type { Deed } from '../../access/act';
import { getCatalogueDraft } from './catalogue-draft.queries';
import { currentDraft } from './current-draft';
import type { CatalogueChange, CatalogueDraft } from './question-catalogue.contract';

/**
 * Keeps the draft as it has been written; it may have faults until it is published. Only publishing is logged: a
 * draft binds nobody, and the row says who changed it last.
 * @throws Problem 404, 409 as `currentDraft`
 */
export async function saveDraft(
  { tx, person, now, permit }: Deed,
  { rowVersion, note, content }: CatalogueChange,
): Promise<CatalogueDraft> {
  permit('catalogue.change', { kind: 'city' });
  await currentDraft(tx, rowVersion);
  await tx
    .updateTable('question_catalogues')
    .set({
      note,
      content: JSON.stringify(content),
      row_version: rowVersion + 1,
      changed_at: now.toISOString(),
      changed_by: person.id,
    })
    .where('state', '=', 'draft')
    .execute();
  return await getCatalogueDraft(tx);
}
