import type { ReadDb } from '../../../db/database';
import { listDefinitions } from '../indicators/definitions.queries';
import type { MeasuredLine, Measuring } from '../judgements/measure-indicators';
import type { StoredProgramme } from '../programmes/stored-programmes.queries';
import { indicatorsInForce } from './programmes-in-force.queries';

/** What every indicator says of an area; none where nothing is measured. */
export type MeasuredIn = (slug: string) => readonly MeasuredLine[];

/**
 * Every indicator in the city and its districts of today, those of the programmes in force first, then in the order
 * they are read everywhere.
 * @param today ISO date
 */
export async function measureAreas(
  db: ReadDb,
  measure: Measuring,
  programmes: readonly StoredProgramme[],
  today: string,
): Promise<MeasuredIn> {
  const keys = (await listDefinitions(db, undefined)).map(({ key }) => key);
  const followed = indicatorsInForce(programmes);
  const ordered = [...keys.filter((key) => followed.has(key)), ...keys.filter((key) => !followed.has(key))];
  const lines = await measure(db, ordered, today);
  return (slug) =>
    ordered.flatMap((key) => (lines.get(key) ?? []).filter(({ figure }) => figure.area.slug === slug));
}
