import type { TargetsTable } from '../../../db/schema/targets';
import type { Polarity } from '../../domain/statistics/estimate';
import type { listScopeCandidates } from './scope-candidates.queries';
import { NO_BASELINE, unusable } from './target-refusal';

export type Candidate = Awaited<ReturnType<typeof listScopeCandidates>>[number];

/** @throws Problem 422 naming the districts that did not exist on the day */
export function refuseUnknownAreas(named: readonly string[], candidates: readonly Candidate[]): void {
  const unknown = named.filter((slug) => !candidates.some((candidate) => candidate.slug === slug));
  if (unknown.length > 0) throw unusable('unknown_area', `no district of the day: ${unknown.join(', ')}`);
}

/**
 * The districts where the value was worst. They can be told only among figures that can be compared: all there, and
 * all real or all made up (an example target may rank both).
 * @throws Problem 422 when one district has no figure, or kinds would be mixed
 */
export function chooseWorst(
  candidates: readonly Candidate[],
  polarity: Polarity,
  target: Pick<TargetsTable, 'scope_count' | 'baseline_round_key' | 'provenance'>,
): Candidate[] {
  const missing = candidates.filter(({ baseline }) => baseline === null).map(({ slug }) => slug);
  if (missing.length > 0) {
    throw unusable(NO_BASELINE, `${target.baseline_round_key ?? ''} has no figure of ${missing.join(', ')}`);
  }
  const kinds = new Set(candidates.map(({ provenance }) => provenance === 'example'));
  if (kinds.size > 1 && target.provenance !== 'example') {
    throw unusable(NO_BASELINE, 'real figures and example data are not compared');
  }
  const sign = polarity === 'higher_is_better' ? -1 : 1;
  const byValue = (one: Candidate, other: Candidate) =>
    sign * ((other.baseline ?? 0) - (one.baseline ?? 0)) || (one.slug < other.slug ? -1 : 1);
  return candidates.toSorted(byValue).slice(0, target.scope_count ?? 0);
}
