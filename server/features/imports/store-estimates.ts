import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';
import type { EstimatedCell } from '../../domain/importing/weighted-shares';
import { estimateColumns } from './estimate-columns';
import { insertEstimates } from './insert-many';

export interface StoredCells {
  /** Cells written. */
  readonly stored: number;
  /** Cells that kept a figure which goes before: a published one, or before example data an imported one. */
  readonly kept: number;
}

/**
 * Stores a batch with its estimates. Published figures keep their cells; imported ones take the place of example
 * data of the same indicators and round; example data never take the place of imported ones.
 */
export async function storeEstimates(
  tx: WriteDb,
  batch: ImportBatchesTable,
  cells: readonly EstimatedCell[],
): Promise<StoredCells> {
  await tx.insertInto('import_batches').values(batch).execute();
  if (batch.provenance === 'imported') await removeExampleOf(tx, batch, cells);
  const taken = await listTaken(tx, batch);
  const free = cells.filter((cell) => !taken.has(cellKey(cell.indicator, cell.area, cell.group)));
  await insertEstimates(
    tx,
    free.map(({ indicator, area, group, estimate }) => ({
      indicator_key: indicator,
      area_slug: area,
      group_key: group,
      round_key: batch.round_key,
      survey_key: batch.survey_key,
      ...estimateColumns(estimate),
      source_key: null,
      import_batch_key: batch.key,
      note: '',
    })),
  );
  await countUpDataVersion(tx);
  return { stored: free.length, kept: cells.length - free.length };
}

const cellKey = (indicator: string, area: string, group: string): string => `${indicator}/${area}/${group}`;

/** Cells of the round that hold a figure already: after the removals above only those that go before. */
async function listTaken(tx: WriteDb, { survey_key, round_key }: ImportBatchesTable): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('estimates')
    .select(['indicator_key', 'area_slug', 'group_key'])
    .where('survey_key', '=', survey_key)
    .where('round_key', '=', round_key)
    .execute();
  return new Set(rows.map((row) => cellKey(row.indicator_key, row.area_slug, row.group_key)));
}

async function removeExampleOf(
  tx: WriteDb,
  { survey_key, round_key }: ImportBatchesTable,
  cells: readonly EstimatedCell[],
): Promise<void> {
  const indicators = [...new Set(cells.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return;
  await tx
    .deleteFrom('estimates')
    .where('survey_key', '=', survey_key)
    .where('round_key', '=', round_key)
    .where('provenance', '=', 'example')
    .where('indicator_key', 'in', indicators)
    .execute();
}
