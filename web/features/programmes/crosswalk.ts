import type { Localized } from '../../../server/domain/localized';
import type { Programmes } from '../../../server/features/programmes/programmes.contract';

type Line = Programmes['crosswalk'][number];

/** What the programmes are called that went on from one, each once. */
export function successorsOf(slug: string, crosswalk: readonly Line[]): Localized[] {
  const next = crosswalk.filter(({ from }) => from.programme === slug).map(({ to }) => to);
  return [...new Map(next.map(({ programme, title }) => [programme, title])).values()];
}

/** Lines that have a focus area at one of their ends, or go on from its whole programme. */
export const linesOf = (programme: string, focusArea: string, crosswalk: readonly Line[]): Line[] =>
  crosswalk.filter(({ from, to }) =>
    to.programme === programme
      ? to.focusArea === focusArea
      : from.programme === programme && (from.focusArea === focusArea || from.focusArea === null),
  );

/** The lines of each pair of programmes together, in the order in which the pairs first come. */
export function pairsOf(crosswalk: readonly Line[]): (readonly [Line, ...Line[]])[] {
  const pairs = new Map<string, [Line, ...Line[]]>();
  for (const line of crosswalk) {
    const pair = `${line.from.programme} ${line.to.programme}`;
    const lines = pairs.get(pair);
    if (lines) lines.push(line);
    else pairs.set(pair, [line]);
  }
  return [...pairs.values()];
}
