import { useQuery } from '@tanstack/react-query';
import type { TargetScope } from '../../features/programme-editing/written-target';
import { CURRENT_AREAS } from '../../features/selection/reading';
import { DEFAULT_GROUP } from '../../features/selection/search';
import { seriesQuery } from '../../features/series/series.queries';
import { useText } from '../../text/use-text';

interface DetectableInScopeProps {
  readonly indicator: string;
  readonly scope: TargetScope;
  /** Slugs, for the scope `named`. */
  readonly areas: readonly string[];
}

/** How large a change must be for the next round to show it, where the target would hold. */
export function DetectableInScope({ indicator, scope, areas }: DetectableInScopeProps) {
  const { t, format } = useText();
  const { data } = useQuery(
    seriesQuery({ indicator, areas: ['all'], group: DEFAULT_GROUP, reading: CURRENT_AREAS }),
  );
  if (data === undefined) return <p>{t('programmeEditing.target.detectable.waiting')}</p>;
  const way = data[0]?.indicator.polarity === 'higher_is_better' ? 'increase' : 'decrease';
  const sizes = data
    .filter(({ area }) => {
      if (scope === 'named') return areas.includes(area.slug);
      return (area.kind === 'city') === (scope === 'city');
    })
    .flatMap(({ detectableChange }) => detectableChange?.[way] ?? []);
  if (sizes.length === 0) return <p>{t('programmeEditing.target.detectable.unknown')}</p>;
  const [least, most] = [format.points(Math.min(...sizes)), format.points(Math.max(...sizes))];
  const change =
    least === most ? least : t('programmeEditing.target.detectable.range', { from: least, to: most });
  return <p>{t(`programmeEditing.target.detectable.${way}`, { change })}</p>;
}
