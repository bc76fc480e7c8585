import { countUpDataVersion } from '../db/data-version';
import type { WriteDb } from '../db/database';
import type { ProgrammeProvenance } from '../db/schema/programmes';
import { keepProgramme } from '../server/features/programmes/keep-programme';
import type { ProgrammeEntry } from './catalogue/programmes/programme-entry';

/** Adds the programmes that are not there yet. What is there stays as it is: the office may have changed it. */
export async function seedProgrammes(
  tx: WriteDb,
  entries: readonly ProgrammeEntry[],
  { provenance, now }: { readonly provenance: ProgrammeProvenance; readonly now: Date },
): Promise<void> {
  const rows = await tx.selectFrom('programmes').select('slug').execute();
  const there = new Set(rows.map(({ slug }) => slug));
  const missing = entries.filter(({ slug }) => !there.has(slug));
  for (const { slug, content } of missing) {
    await tx.insertInto('programmes').values({ slug, revision: 1, provenance }).execute();
    await keepProgramme(tx, {
      slug,
      content,
      revision: 1,
      reason: 'Ingår från start',
      at: now,
      by: null,
      provenance: provenance === 'example' ? 'example' : 'reported',
    });
  }
  if (missing.length > 0) await countUpDataVersion(tx);
}
