import type { WriteDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';

/**
 * Takes away the values that targets start from in cells which the batch's round now hides: they were copied when the
 * target was decided, and would tell what is hidden. A value from a published figure is public and stays.
 */
export async function hideBaselines(
  tx: WriteDb,
  { survey_key, round_key }: Pick<ImportBatchesTable, 'survey_key' | 'round_key'>,
): Promise<void> {
  await tx
    .updateTable('target_areas')
    .set({ baseline_value: null, baseline_provenance: null })
    .where('baseline_provenance', '<>', 'published')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('targets')
          .innerJoin('estimates', (join) =>
            join
              .onRef('estimates.indicator_key', '=', 'targets.indicator_key')
              .onRef('estimates.survey_key', '=', 'targets.survey_key')
              .onRef('estimates.round_key', '=', 'targets.baseline_round_key'),
          )
          .select('targets.key')
          .whereRef('targets.key', '=', 'target_areas.target_key')
          .where('targets.survey_key', '=', survey_key)
          .where('targets.baseline_round_key', '=', round_key)
          .whereRef('estimates.area_slug', '=', 'target_areas.area_slug')
          .where('estimates.group_key', '=', 'all')
          .where('estimates.status', '=', 'suppressed'),
      ),
    )
    .execute();
}
