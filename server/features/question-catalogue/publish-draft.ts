import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { Problem } from '../../http/problem';
import { currentDraft } from './current-draft';
import type { CatalogueVersion } from './question-catalogue.contract';
import { getCatalogueVersion } from './question-catalogue.queries';

/**
 * Makes the draft a version that rounds can use. It is never changed again.
 * @throws Problem 404, 409 as `currentDraft`; 422 `catalogue_has_faults` that names each
 */
export async function publishDraft(
  { tx, now, permit, record }: Deed,
  rowVersion: number,
): Promise<CatalogueVersion> {
  permit('catalogue.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const { version, note, faults } = await currentDraft(tx, rowVersion);
  if (faults.length > 0) {
    throw new Problem({
      status: 422,
      code: 'catalogue_has_faults',
      detail: `${faults.length} things have to be put right before it can be published.`,
      errors: faults.map(({ path, code, detail }) => ({ path, code, message: detail })),
    });
  }
  await tx
    .updateTable('question_catalogues')
    .set({ state: 'published', published_at: now.toISOString() })
    .where('state', '=', 'draft')
    .execute();
  await record({
    action: 'catalogue.published',
    subject: { kind: 'catalogue', id: String(version) },
    details: { after: { version, note } },
  });
  return await getCatalogueVersion(tx, version);
}
