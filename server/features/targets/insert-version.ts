import type { WriteDb } from '../../../db/database';
import type { TargetVersionsTable } from '../../../db/schema/targets';
import { conflicting } from './target-refusal';

/** What is to be reached, until when, and who decided it. */
export type TargetDecision = Pick<
  TargetVersionsTable,
  'kind' | 'amount' | 'year' | 'label_sv' | 'label_en' | 'decided_by' | 'decided_on' | 'valid_from'
> &
  Partial<Pick<TargetVersionsTable, 'note_sv' | 'note_en'>>;

/** @throws Problem 409 when somebody else has decided that version in the meantime */
export async function insertVersion(
  tx: WriteDb,
  key: string,
  version: number,
  decision: TargetDecision,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('target_versions')
    .values({ note_sv: '', note_en: '', ...decision, target_key: key, version })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows)
    throw conflicting('version_conflict', `${key} has a version ${version} already`);
}
