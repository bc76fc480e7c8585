import type { ReadDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';

/** The cells of a round that hold something already. */
interface TakenCells {
  isTaken(indicator: string, area: string, group: string): boolean;
  /** Taken by a figure, which anyone can read. */
  isPublic(indicator: string, area: string, group: string): boolean;
}

/** Once room has been made for a batch: the cells that go before those of the batch. */
export async function listTakenCells(
  db: ReadDb,
  { survey_key, round_key }: ImportBatchesTable,
): Promise<TakenCells> {
  const rows = await db
    .selectFrom('estimates')
    .select(['indicator_key', 'area_slug', 'group_key', 'value'])
    .where('survey_key', '=', survey_key)
    .where('round_key', '=', round_key)
    .execute();
  const figures = new Map(
    rows.map((row) => [cellKey(row.indicator_key, row.area_slug, row.group_key), row.value]),
  );
  return {
    isTaken: (...cell) => figures.has(cellKey(...cell)),
    isPublic: (...cell) => (figures.get(cellKey(...cell)) ?? null) !== null,
  };
}

const cellKey = (indicator: string, area: string, group: string): string => `${indicator}/${area}/${group}`;
