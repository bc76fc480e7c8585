import type { z } from '@hono/zod-openapi';
import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import { Problem } from '../../http/problem';
import { keepProgramme } from './keep-programme';
import type { ProgrammeChange } from './programme-changes.contract';
import type { ProgrammeDetail } from './programmes.contract';
import { getProgramme } from './programmes.queries';
import { refuseFaults } from './refuse-faults';
import { refuseRemoval } from './refuse-removal';
import { getStoredProgramme } from './stored-programmes.queries';

/**
 * Keeps a new revision of a programme; every earlier one stays.
 * @throws Problem 404 for one nobody knows; 409 `version_conflict` with how it stands when somebody changed it
 *   meanwhile, or when something that is removed is pointed at; 422 `programme_has_faults` that names each
 */
export async function changeProgramme(
  { tx, person, now, permit, record }: Deed,
  slug: string,
  { revision, content, reason }: z.infer<typeof ProgrammeChange>,
): Promise<ProgrammeDetail> {
  permit('programmes.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const stored = await getStoredProgramme(tx, slug);
  if (stored.revision !== revision) {
    throw new Problem({
      status: 409,
      code: 'version_conflict',
      detail: `It was changed meanwhile, and is at revision ${stored.revision}.`,
      current: await getProgramme(tx, slug, dayOf(now)),
    });
  }
  await refuseFaults(tx, slug, content);
  await refuseRemoval(tx, slug, content);
  const next = revision + 1;
  await tx.updateTable('programmes').set({ revision: next }).where('slug', '=', slug).execute();
  await keepProgramme(tx, {
    ...{ slug, content, reason, revision: next, at: now, by: person.id },
    // What is changed in an example is taken out with it.
    provenance: stored.provenance === 'example' ? 'example' : 'reported',
  });
  await record({
    action: 'programme.changed',
    subject: { kind: 'programme', id: slug },
    details: { before: { revision }, after: { revision: next } },
  });
  return await getProgramme(tx, slug, dayOf(now));
}
