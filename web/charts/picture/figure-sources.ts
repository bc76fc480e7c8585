import type { SeriesPoint } from '../../../server/features/series/series.contract';
import type { Text } from '../../text/use-text';

/** Where the figures come from, each source with its rounds, in the order of the points. */
export function sourcesOf(
  points: readonly SeriesPoint[],
  { t, format }: Pick<Text, 't' | 'format'>,
): string[] {
  const rounds = new Map<string, Set<string>>();
  for (const point of points) {
    const source = sourceOf(point, t);
    if (source === undefined) continue;
    rounds.set(source, (rounds.get(source) ?? new Set()).add(point.round));
  }
  return [...rounds].map(([source, years]) =>
    t('picture.rounds', { source, rounds: format.list([...years].toSorted()) }),
  );
}

/** Example data is called that, whatever its source is called. */
function sourceOf({ provenance, source }: SeriesPoint, t: Text['t']): string | undefined {
  if (provenance === null) return undefined;
  if (provenance === 'example' || source === null) return t(`figures.provenance.${provenance}`);
  return source.title;
}
