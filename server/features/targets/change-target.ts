import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { insertVersion, type TargetDecision } from './insert-version';
import { conflicting } from './target-refusal';

/**
 * Changes a target from a day on; what held before stays as it was decided. Areas and baseline do not change: that
 * would be another target.
 * @throws Problem 404 for an unknown target; 409 when the new version would not begin after the one in force, or when
 *   somebody else has changed the target in the meantime
 */
export async function changeTarget(tx: WriteDb, key: string, decision: TargetDecision): Promise<void> {
  const latest = await tx
    .selectFrom('target_versions')
    .select(['version', 'valid_from'])
    .where('target_key', '=', key)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (latest === undefined) throw notFound(`no target is called ${key}`);
  if (decision.valid_from <= latest.valid_from) {
    const detail = `the version in force began on ${latest.valid_from}; a change must begin later`;
    throw conflicting('target_not_later', detail);
  }
  await insertVersion(tx, key, latest.version + 1, decision);
  await countUpDataVersion(tx);
}
