import type { ReadDb } from '../../../db/database';
import type { Population } from '../../domain/areas/part-weights';

/** Every population figure of some areas, in one query. */
export async function listPopulations(db: ReadDb, areas: readonly string[]): Promise<Population[]> {
  if (areas.length === 0) return [];
  const rows = await db
    .selectFrom('populations')
    .leftJoin('sources', 'sources.key', 'populations.source_key')
    .select(['area_slug', 'date', 'residents', 'age_from', 'age_to', 'prognosis', 'title', 'url'])
    .where('area_slug', 'in', [...areas])
    .orderBy('date')
    .orderBy('area_slug')
    .execute();
  return rows.map((row) => ({
    area: row.area_slug,
    date: row.date,
    residents: row.residents,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    prognosis: row.prognosis === 1,
    source: row.title === null ? null : { title: row.title, url: row.url },
  }));
}
