import type { WriteDb } from '../../../db/database';

/** What can be said of a programme or of a part of it by people who go on with it. */
const POINTING = ['problems', 'interventions', 'office_judgements', 'compilations'] as const;

/** Takes example programmes out again, but for those that something people wrote themselves points at. */
export async function removeExampleProgrammes(tx: WriteDb): Promise<number> {
  const pointedAt = await Promise.all(
    POINTING.map((table) => tx.selectFrom(table).select('programme_slug').distinct().execute()),
  );
  const kept = pointedAt.flat().map(({ programme_slug: slug }) => slug ?? '');
  const examples = tx
    .selectFrom('programmes')
    .select('slug')
    .where('provenance', '=', 'example')
    // No programme has the empty name, so that an empty list names nothing.
    .where('slug', 'not in', [...kept, '']);
  for (const table of ['goals', 'focus_areas', 'programme_revisions'] as const) {
    await tx.deleteFrom(table).where('programme_slug', 'in', examples).execute();
  }
  const { numDeletedRows } = await tx
    .deleteFrom('programmes')
    .where('slug', 'in', examples)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
