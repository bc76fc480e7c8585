import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';

/**
 * Takes a published document back: whoever asks for it is told that it is withdrawn, and why.
 * @throws Problem 404 for one there is not; 409 `not_published` for one that nobody but the office reads
 */
export async function withdrawCompilation(
  { tx, now, permit, record }: Deed,
  id: string,
  { reason }: { readonly reason: string },
): Promise<void> {
  permit('compilations.change', { kind: 'city' });
  const found = await tx
    .selectFrom('compilations')
    .select(['edition', 'published_at', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) throw notFound(`No compilation is called ${id}`);
  if (found.published_at === null || found.withdrawn_at !== null)
    throw inTheWay('not_published', `${id} is not published, or not any more`);
  await tx
    .updateTable('compilations')
    .set({ withdrawn_at: now.toISOString(), withdrawn_reason: reason })
    .where('id', '=', id)
    .execute();
  await countUpDataVersion(tx);
  await record({
    action: 'compilation.withdrawn',
    subject: { kind: 'compilation', id },
    details: { after: { edition: found.edition } },
  });
}
