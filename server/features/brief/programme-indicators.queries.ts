import type { ReadDb } from '../../../db/database';
import type { Programme } from '../../domain/follow-up/programme';

/** Keys of the indicators by which the goals of the programmes in force are followed. @param today ISO date */
export async function listProgrammeIndicators(db: ReadDb, today: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('programmes')
    .innerJoin('programme_revisions', (join) =>
      join
        .onRef('programme_revisions.programme_slug', '=', 'programmes.slug')
        .onRef('programme_revisions.revision', '=', 'programmes.revision'),
    )
    .select('content')
    .execute();
  const programmes = rows.map(({ content }): Programme => JSON.parse(content));
  const inForce = programmes.filter(
    ({ period: { from, to } }) => from <= today && (to === null || today <= to),
  );
  return new Set(
    inForce.flatMap(({ focusAreas }) =>
      focusAreas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)),
    ),
  );
}
