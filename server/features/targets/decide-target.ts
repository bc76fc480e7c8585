import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { TargetsTable } from '../../../db/schema/targets';
import { notFound } from '../../http/problem';
import { type Candidate, chooseWorst, refuseUnknownAreas } from './choose-scope';
import { insertVersion, type TargetDecision } from './insert-version';
import { listScopeCandidates } from './scope-candidates.queries';
import { conflicting, NO_BASELINE, unusable } from './target-refusal';

export interface NewTarget extends Omit<TargetsTable, 'survey_key'> {
  /** For the scope `named`: the districts. */
  readonly areas?: readonly string[];
  readonly decision: TargetDecision;
}

/**
 * Decides a target: its areas, and the value each of them starts from, are found once and fixed.
 * @throws Problem 404 for an unknown indicator; 409 when there is a target of that key; 422 when the indicator has no
 *   good or bad, a named district did not exist on the day, a relative target would start from nothing, or the worst
 *   districts cannot be told
 */
export async function decideTarget(tx: WriteDb, input: NewTarget): Promise<void> {
  const { areas, decision, ...target } = input;
  const { survey_key, polarity } = await getIndicator(tx, target.indicator_key);
  if (polarity === 'no_judgement') {
    throw unusable('target_without_direction', 'neither higher nor lower is better');
  }
  const chosen = await chooseAreas(tx, input, polarity);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('targets')
    .values({ ...target, survey_key })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows)
    throw conflicting('target_exists', `there is a target ${target.key} already`);
  await insertVersion(tx, target.key, 1, decision);
  await tx
    .insertInto('target_areas')
    .values(
      chosen.map(({ slug, baseline, provenance }) => ({
        target_key: target.key,
        area_slug: slug,
        baseline_value: baseline,
        baseline_provenance: provenance,
      })),
    )
    .execute();
  await countUpDataVersion(tx);
}

async function getIndicator(tx: WriteDb, key: string) {
  const indicator = await tx
    .selectFrom('indicators')
    .select(['survey_key', 'polarity'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (indicator === undefined) throw notFound(`no indicator is called ${key}`);
  return indicator;
}

async function chooseAreas(
  tx: WriteDb,
  { areas = [], decision, ...target }: NewTarget,
  polarity: Parameters<typeof chooseWorst>[1],
): Promise<readonly Candidate[]> {
  const candidates = await listScopeCandidates(tx, {
    indicator: target.indicator_key,
    round: target.baseline_round_key,
    day: decision.valid_from,
    scope: target.scope,
    named: areas,
  });
  refuseUnknownAreas(areas, candidates);
  const chosen = target.scope === 'worst' ? chooseWorst(candidates, polarity, target) : candidates;
  if (chosen.length === 0) throw unusable('unknown_area', 'the target is about no area');
  if (decision.kind === 'relative' && chosen.every(({ baseline }) => baseline === null)) {
    const round = target.baseline_round_key ?? 'a baseline round';
    throw unusable(NO_BASELINE, `no area of the target has a figure in ${round}`);
  }
  return chosen;
}
