import type { z } from '@hono/zod-openapi';
import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import { inTheWay } from '../../http/refusals';
import { keepProgramme } from './keep-programme';
import type { NewProgramme } from './programme-changes.contract';
import type { ProgrammeDetail } from './programmes.contract';
import { getProgramme } from './programmes.queries';
import { refuseFaults } from './refuse-faults';

/**
 * Adds a programme the city has decided.
 * @throws Problem 409 when there is one of that name; 422 `programme_has_faults` that names each
 */
export async function makeProgramme(
  { tx, person, now, permit, record }: Deed,
  { slug, content, reason }: z.infer<typeof NewProgramme>,
): Promise<ProgrammeDetail> {
  permit('programmes.change', { kind: 'city' });
  await countUpDataVersion(tx);
  await refuseFaults(tx, slug, content);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('programmes')
    .values({ slug, revision: 1, provenance: 'reported' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw inTheWay('programme_exists', `there is a programme ${slug} already`);
  await keepProgramme(tx, {
    ...{ slug, content, reason, revision: 1, at: now, by: person.id },
    provenance: 'reported',
  });
  await record({
    action: 'programme.made',
    subject: { kind: 'programme', id: slug },
    details: { after: { revision: 1 } },
  });
  return await getProgramme(tx, slug, dayOf(now));
}
