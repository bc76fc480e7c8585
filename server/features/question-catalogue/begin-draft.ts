import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import { findCatalogueDraft, getCatalogueDraft } from './catalogue-draft.queries';
import type { CatalogueDraft } from './question-catalogue.contract';

/**
 * Begins the next version from the newest.
 * @throws Problem 409 `catalogue_draft_exists` when one is being written already; 404 when none has been published
 */
export async function beginDraft({ tx, person, now, permit, record }: Deed): Promise<CatalogueDraft> {
  permit('catalogue.change', { kind: 'city' });
  if (await findCatalogueDraft(tx)) {
    throw inTheWay('catalogue_draft_exists', 'The next version is being written already.');
  }
  const newest = await tx
    .selectFrom('question_catalogues')
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (newest === undefined) throw notFound('There is no version to begin from');
  const version = newest.version + 1;
  const at = now.toISOString();
  await tx
    .insertInto('question_catalogues')
    .values({
      version,
      state: 'draft',
      content: newest.content,
      note: '',
      row_version: 1,
      created_at: at,
      changed_at: at,
      changed_by: person.id,
      published_at: null,
    })
    .execute();
  await record({
    action: 'catalogue.draft_begun',
    subject: { kind: 'catalogue', id: String(version) },
    details: { after: { version, from: newest.version } },
  });
  return await getCatalogueDraft(tx);
}
