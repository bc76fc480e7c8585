import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';

/**
 * Opens a compiled document to everyone, as it was compiled.
 * @throws Problem 404 for one there is not; 409 `already_published`
 */
export async function publishCompilation({ tx, now, permit, record }: Deed, id: string): Promise<void> {
  permit('compilations.change', { kind: 'city' });
  const found = await tx
    .selectFrom('compilations')
    .select(['edition', 'published_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) throw notFound(`No compilation is called ${id}`);
  if (found.published_at !== null) throw inTheWay('already_published', `${id} is published already`);
  await tx
    .updateTable('compilations')
    .set({ published_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
  await countUpDataVersion(tx);
  await record({
    action: 'compilation.published',
    subject: { kind: 'compilation', id },
    details: { after: { edition: found.edition } },
  });
}
