import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { byName, standsOn } from './standing';

interface Takeover {
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
}

/** How many stood from a day on, and who took over from whom that day. */
export interface LineageStep {
  /** ISO date; null for how it began. */
  readonly date: string | null;
  readonly count: number;
  readonly takeovers: readonly Takeover[];
}

/**
 * How the number of organisations has changed by successions, the earliest first: 14, 13, 11. Empty where nothing has
 * succeeded anything. Those that took over together from the same stand in one takeover.
 */
export function countLineage(organisations: readonly Organisation[]): LineageStep[] {
  const dates = new Set(organisations.flatMap(({ predecessors }) => predecessors.map(({ date }) => date)));
  const steps = [...dates].sort().map((date) => ({
    date,
    count: organisations.filter((organisation) => standsOn(organisation, date)).length,
    takeovers: takeoversOf(organisations, date),
  }));
  const [first] = steps;
  if (first === undefined) return [];
  const before = organisations.filter(
    ({ validFrom, validTo }) => validFrom < first.date && (validTo === null || validTo >= first.date),
  );
  return [{ date: null, count: before.length, takeovers: [] }, ...steps];
}

function takeoversOf(organisations: readonly Organisation[], date: string): Takeover[] {
  const takeovers = new Map<string, { predecessors: string[]; successors: string[] }>();
  for (const { name, predecessors } of [...organisations].sort(byName)) {
    const names = predecessors
      .filter((predecessor) => predecessor.date === date)
      .sort(byName)
      .map((predecessor) => predecessor.name);
    if (names.length === 0) continue;
    const known = takeovers.get(names.join('\n'));
    if (known) known.successors.push(name);
    else takeovers.set(names.join('\n'), { predecessors: names, successors: [name] });
  }
  return [...takeovers.values()];
}
