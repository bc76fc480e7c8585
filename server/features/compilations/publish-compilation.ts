import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { notFound, Problem } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import type { NotOpen } from './compilations.contract';
import { readCompilation } from './compilations.queries';
import { listNotOpen } from './not-open.queries';

/**
 * Opens a compiled document to everyone, as it was compiled.
 * @throws Problem 404 for one there is not; 409 `already_published`, and `not_open_yet` while anything in it is not
 * open to everyone by itself, naming what
 */
export async function publishCompilation({ tx, now, permit, record }: Deed, id: string): Promise<void> {
  permit('compilations.change', { kind: 'city' });
  const found = await tx
    .selectFrom('compilations')
    .select(['edition', 'published_at', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) throw notFound(`No compilation is called ${id}`);
  if (found.published_at !== null) throw inTheWay('already_published', `${id} is published already`);
  const notOpen = await listNotOpen(tx, readCompilation(found.content));
  if (notOpen.length > 0) throw notOpenYet(notOpen);
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

const notOpenYet = (notOpen: readonly NotOpen[]): Problem =>
  new Problem({
    status: 409,
    code: 'not_open_yet',
    detail: `Not open to everyone: ${notOpen.map(({ kind, organisation, name }) => `${kind} ${organisation} ${name}`.trim()).join('; ')}`,
    current: { notOpen },
  });
