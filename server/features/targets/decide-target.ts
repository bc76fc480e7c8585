import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { TargetsTable, TargetVersionsTable } from '../../../db/schema/targets';
import { notFound, Problem } from '../../http/problem';
import { listScopeCandidates } from './scope-candidates.queries';

export type TargetDecision = Pick<
  TargetVersionsTable,
  'kind' | 'amount' | 'year' | 'label_sv' | 'label_en' | 'decided_by' | 'decided_on' | 'valid_from'
> &
  Partial<Pick<TargetVersionsTable, 'note_sv' | 'note_en'>>;

export interface NewTarget extends Omit<TargetsTable, 'survey_key'> {
  /** For the scope `named`: the districts. */
  readonly areas?: readonly string[];
  readonly decision: TargetDecision;
}

/**
 * Decides a target: its areas, and the value each of them starts from, are found once and fixed.
 * @throws Problem 404 for an unknown indicator; 422 when a relative target would start from nothing, or when the
 *   baseline round has too few figures to find the worst districts in
 */
export async function decideTarget(tx: WriteDb, input: NewTarget): Promise<void> {
  const { areas: named = [], decision, ...target } = input;
  const indicator = await tx
    .selectFrom('indicators')
    .select(['survey_key', 'polarity'])
    .where('key', '=', target.indicator_key)
    .executeTakeFirst();
  if (indicator === undefined) throw notFound(`no indicator is called ${target.indicator_key}`);
  const candidates = await listScopeCandidates(tx, {
    indicator: target.indicator_key,
    round: target.baseline_round_key,
    day: decision.valid_from,
    scope: target.scope,
    named,
  });
  const chosen = target.scope === 'worst' ? worstOf(candidates, indicator.polarity, target) : candidates;
  if (decision.kind === 'relative' && chosen.every(({ baseline }) => baseline === null)) {
    throw unusable(
      `no area of the target has a figure in ${target.baseline_round_key ?? 'a baseline round'}`,
    );
  }
  await tx
    .insertInto('targets')
    .values({ ...target, survey_key: indicator.survey_key })
    .execute();
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

/**
 * Changes a target from a day on; what held before stays as it was decided. Areas and baseline do not change: that
 * would be another target.
 * @throws Problem 404 for an unknown target; 409 when the new version would not begin after the one in force
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
    throw new Problem({ status: 409, code: 'target_not_later', detail });
  }
  await insertVersion(tx, key, latest.version + 1, decision);
  await countUpDataVersion(tx);
}

async function insertVersion(
  tx: WriteDb,
  key: string,
  version: number,
  decision: TargetDecision,
): Promise<void> {
  await tx
    .insertInto('target_versions')
    .values({ note_sv: '', note_en: '', ...decision, target_key: key, version })
    .execute();
}

type Candidate = Awaited<ReturnType<typeof listScopeCandidates>>[number];

function worstOf(
  candidates: readonly Candidate[],
  polarity: string,
  { scope_count, baseline_round_key }: Pick<TargetsTable, 'scope_count' | 'baseline_round_key'>,
): Candidate[] {
  const sign = polarity === 'higher_is_better' ? -1 : 1;
  const valued = candidates.filter(({ baseline }) => baseline !== null);
  const count = scope_count ?? 0;
  if (valued.length < count) {
    throw unusable(`${baseline_round_key ?? ''} has figures of ${valued.length} districts, not of ${count}`);
  }
  return valued
    .sort(
      (one, other) =>
        sign * ((other.baseline ?? 0) - (one.baseline ?? 0)) || (one.slug < other.slug ? -1 : 1),
    )
    .slice(0, count);
}

const unusable = (detail: string): Problem =>
  new Problem({ status: 422, code: 'target_without_baseline', detail });
