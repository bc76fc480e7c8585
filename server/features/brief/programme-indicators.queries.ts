import type { ReadDb } from '../../../db/database';
import { listStoredProgrammes } from '../programmes/stored-programmes.queries';

/** Keys of the indicators by which the goals of the programmes in force are followed. @param today ISO date */
export async function listProgrammeIndicators(db: ReadDb, today: string): Promise<ReadonlySet<string>> {
  const programmes = (await listStoredProgrammes(db)).map(({ content }) => content);
  const inForce = programmes.filter(
    ({ period: { from, to } }) => from <= today && (to === null || today <= to),
  );
  return new Set(
    inForce.flatMap(({ focusAreas }) =>
      focusAreas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)),
    ),
  );
}
