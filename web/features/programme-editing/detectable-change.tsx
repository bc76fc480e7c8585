import { useQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text';
import type { EditingChoices } from './choices';
import styles from './programme-editing.module.css';
import { detectableQuery } from './programme-editing.queries';
import type { WrittenTarget } from './written-target';

interface DetectableChangeProps {
  readonly target: Pick<WrittenTarget, 'indicator' | 'scope' | 'areas'>;
  readonly choices: Pick<EditingChoices, 'city'>;
}

/** How large a change must be for the next round to show it, where the target would hold. */
export function DetectableChange({ target, choices }: DetectableChangeProps) {
  return (
    <div className={styles['note']} role="status">
      <Words target={target} choices={choices} />
    </div>
  );
}

function Words({ target: { indicator, scope, areas }, choices: { city } }: DetectableChangeProps) {
  const { t, format } = useText();
  const { data } = useQuery(detectableQuery(indicator));
  if (data === undefined) return <p>{t('programmeEditing.target.detectable.waiting')}</p>;
  const sizes = data.areas
    .filter(({ slug }) => (scope === 'named' ? areas.includes(slug) : (slug === city) === (scope === 'city')))
    .flatMap(({ smallest }) => smallest ?? []);
  if (sizes.length === 0) return <p>{t('programmeEditing.target.detectable.unknown')}</p>;
  const [least, most] = [format.points(Math.min(...sizes)), format.points(Math.max(...sizes))];
  const change =
    least === most ? least : t('programmeEditing.target.detectable.range', { from: least, to: most });
  const way = data.polarity === 'higher_is_better' ? 'increase' : 'decrease';
  return <p>{t(`programmeEditing.target.detectable.${way}`, { change })}</p>;
}
