import type { ReadDb } from '../../../db/database';
import { listStoredProgrammes, type StoredProgramme } from '../programmes/stored-programmes.queries';

/** The programmes in force on a day: several may be. @param today ISO date */
export async function listProgrammesInForce(db: ReadDb, today: string): Promise<StoredProgramme[]> {
  return (await listStoredProgrammes(db)).filter(
    ({ content: { period } }) => period.from <= today && (period.to === null || today <= period.to),
  );
}

/** Keys of the indicators by which their goals are followed. */
export const indicatorsInForce = (programmes: readonly StoredProgramme[]): ReadonlySet<string> =>
  new Set(
    programmes.flatMap(({ content }) =>
      content.focusAreas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)),
    ),
  );
