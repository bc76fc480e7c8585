import type { Deed } from '../../access/act';
import { impossible } from '../../http/refusals';
import { decideTarget } from './decide-target';
import type { TargetDecision } from './insert-version';
import type { NewTarget, NewTargetVersion } from './target-decisions.contract';
import { NO_BASELINE } from './target-refusal';
import type { Target } from './targets.contract';
import { getTarget } from './targets.queries';

/**
 * Writes down a target that has been decided.
 * @throws Problem as `decideTarget`; 422 for a round nobody knows, and where the scope or the kind lacks what it is
 *   counted from
 */
export async function makeTarget(
  { tx, permit, record }: Deed,
  { key, indicator, scope, scopeCount, areas, baselineRound, ...asked }: NewTarget,
): Promise<Target> {
  permit('programmes.change', { kind: 'city' });
  if ((scope === 'worst') !== (scopeCount !== null)) {
    throw impossible('count_fits_worst', 'scopeCount', 'the worst districts are counted, and no others');
  }
  if (baselineRound === null && (scope === 'worst' || asked.kind === 'relative')) {
    throw impossible(NO_BASELINE, 'baselineRound', 'it starts from a figure of a round');
  }
  const rounds = tx
    .selectFrom('survey_rounds')
    .innerJoin('indicators', 'indicators.survey_key', 'survey_rounds.survey_key')
    .select('survey_rounds.key')
    .where('indicators.key', '=', indicator);
  const round = await rounds.where('survey_rounds.key', '=', baselineRound ?? '').executeTakeFirst();
  if (baselineRound !== null && round === undefined) {
    throw impossible('unknown_round', 'baselineRound', `${indicator} has no round ${baselineRound}`);
  }
  await decideTarget(tx, {
    key,
    indicator_key: indicator,
    provenance: 'decided',
    scope,
    scope_count: scopeCount,
    baseline_round_key: baselineRound,
    areas,
    decision: decisionOf(asked),
  });
  await record({
    action: 'target.decided',
    subject: { kind: 'target', id: key },
    details: { after: { indicator, scope, amount: asked.amount, year: asked.year, version: 1 } },
  });
  return await getTarget(tx, key);
}

/** A decision as it is kept. */
export const decisionOf = (asked: Omit<NewTargetVersion, 'version'>): TargetDecision => ({
  kind: asked.kind,
  amount: asked.amount,
  year: asked.year,
  label_sv: asked.label.sv,
  label_en: asked.label.en,
  decided_by: asked.decidedBy,
  decided_on: asked.decidedOn,
  valid_from: asked.validFrom,
  note_sv: asked.note.sv,
  note_en: asked.note.en,
});
