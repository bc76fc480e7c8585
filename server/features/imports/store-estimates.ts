import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';
import type { EstimatedCell } from '../../domain/importing/weighted-shares';
import { estimateColumns } from './estimate-columns';
import { hideBaselines } from './hide-baselines';
import { insertEstimates } from './insert-many';

export interface StoredCells {
  /** Cells written, the hidden ones among them. */
  readonly stored: number;
  /** Cells that kept a figure which goes before: a published one, or before example data an imported one. */
  readonly kept: number;
  /** Cells written without any number: too few had answered, or a hidden figure would have followed from theirs. */
  readonly hidden: { readonly tooFew: number; readonly toProtectOthers: number };
}

/**
 * Stores a batch with its estimates. Published figures keep their cells; imported ones take the place of example
 * data of the same indicators and round; example data never take the place of imported ones. What is hidden now is no
 * longer told by a target either.
 */
export async function storeEstimates(
  tx: WriteDb,
  batch: ImportBatchesTable,
  cells: readonly EstimatedCell[],
  isTaken: (indicator: string, area: string, group: string) => boolean,
): Promise<StoredCells> {
  await tx.insertInto('import_batches').values(batch).execute();
  const free = cells.filter(({ indicator, area, group }) => !isTaken(indicator, area, group));
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
  await hideBaselines(tx, batch);
  await countUpDataVersion(tx);
  return { stored: free.length, kept: cells.length - free.length, hidden: countHidden(free) };
}

function countHidden(cells: readonly EstimatedCell[]): StoredCells['hidden'] {
  const hidden = cells.filter(({ estimate }) => estimate.status === 'suppressed').length;
  const toProtectOthers = cells.filter(({ protectsOthers }) => protectsOthers).length;
  return { tooFew: hidden - toProtectOthers, toProtectOthers };
}
