import type { Deed } from '../../access/act';
import { versionConflict } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { changeTarget } from './change-target';
import { decisionOf } from './make-target';
import type { NewTargetVersion } from './target-decisions.contract';
import { NO_BASELINE } from './target-refusal';
import type { Target } from './targets.contract';
import { getTarget } from './targets.queries';

/**
 * Writes down that a target has been decided anew from a day on.
 * @throws Problem 404 for a target nobody knows; 409 `version_conflict` with the target when somebody changed it
 *   meanwhile, and as `changeTarget`; 422 for a relative level where there is no baseline
 */
export async function addTargetVersion(
  { tx, permit, record }: Deed,
  key: string,
  { version, ...asked }: NewTargetVersion,
): Promise<Target> {
  permit('programmes.change', { kind: 'city' });
  const target = await getTarget(tx, key);
  const latest = target.versions.at(-1)?.version ?? 0;
  if (latest !== version) throw versionConflict({ ...target, version: latest });
  if (asked.kind === 'relative' && target.baselineRound === null) {
    throw impossible(NO_BASELINE, 'kind', 'it has no figure to start from');
  }
  await changeTarget(tx, key, decisionOf(asked));
  await record({
    action: 'target.changed',
    subject: { kind: 'target', id: key },
    details: { before: { version }, after: { amount: asked.amount, year: asked.year, version: version + 1 } },
  });
  return await getTarget(tx, key);
}
