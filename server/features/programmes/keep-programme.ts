import type { WriteDb } from '../../../db/database';
import type { ProgrammeRevisionsTable } from '../../../db/schema/programmes';
import type { Programme } from '../../domain/follow-up/programme';

interface Kept extends Pick<ProgrammeRevisionsTable, 'revision' | 'reason' | 'by' | 'provenance'> {
  readonly slug: string;
  readonly content: Programme;
  readonly at: Date;
}

/**
 * Keeps what a programme says from now on as a revision, and every key it gives to a focus area or a goal: those of
 * earlier revisions stay, so that what points at them always does.
 */
export async function keepProgramme(
  tx: WriteDb,
  { slug, content, revision, reason, at, by, provenance }: Kept,
): Promise<void> {
  await tx
    .insertInto('programme_revisions')
    .values({
      programme_slug: slug,
      revision,
      content: JSON.stringify(content),
      reason,
      at: at.toISOString(),
      by,
      provenance,
    })
    .execute();
  const { focusAreas } = content;
  const goals = focusAreas.flatMap((area) =>
    area.goals.map(({ key }) => ({ programme_slug: slug, focus_area_key: area.key, key })),
  );
  if (focusAreas.length > 0) {
    await tx
      .insertInto('focus_areas')
      .values(focusAreas.map(({ key }) => ({ programme_slug: slug, key })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  if (goals.length > 0) {
    await tx
      .insertInto('goals')
      .values(goals)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
