import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../../db/database';
import { AREA, BATCH, CITY, ESTIMATE, INDICATOR, ROUND, SURVEY } from '../../db/rows';

export interface Size {
  readonly areas: number;
  readonly rounds: number;
}

/** Fewer values than either engine allows in one statement. */
const ROWS_AT_ONCE = 500;

/** An invented city of so many districts, asked so many times, with a figure in every cell. */
export async function fillCity(db: Kysely<Database>, { areas, rounds }: Size): Promise<void> {
  const slugs = Array.from({ length: areas }, (_, index) => `area-${index}`);
  const years = Array.from({ length: rounds }, (_, index) => String(1950 + index));
  await insert(db, 'areas', [CITY, ...slugs.map((slug) => ({ ...AREA, slug, name: slug }))]);
  await insert(db, 'surveys', [SURVEY]);
  await insert(
    db,
    'survey_rounds',
    years.map((key) => ({ ...ROUND, key, reference_date: `${key}-04-01` })),
  );
  await insert(db, 'groups', [{ key: 'all', label_sv: 'Alla', label_en: 'All', position: 0 }]);
  await insert(db, 'topics', [{ key: 'topic', label_sv: 'Oro', label_en: 'Worry', position: 0 }]);
  await insert(db, 'indicators', [{ ...INDICATOR, question_key: null }]);
  await insert(
    db,
    'import_batches',
    years.map((year) => ({ ...BATCH, key: year, round_key: year, content_hash: year.padStart(64, '0') })),
  );
  await insert(
    db,
    'estimates',
    ['stockholm', ...slugs].flatMap((slug, place) =>
      years.map((year, time) => {
        const value = 0.1 + ((place * 7 + time * 3) % 20) / 100;
        const bounds = { lower: value - 0.02, upper: value + 0.02 };
        const cell = { area_slug: slug, round_key: year, import_batch_key: year };
        return { ...ESTIMATE, ...cell, value, ...bounds };
      }),
    ),
  );
}

async function insert<Table extends keyof Database>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
