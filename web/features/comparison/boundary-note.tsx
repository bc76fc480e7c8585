import type { Boundaries } from '../../../server/features/boundaries/boundaries.contract';
import { useText } from '../../text/use-text';
import styles from './district-map.module.css';

/** From when the boundaries are, and which areas are drawn from others. */
export function BoundaryNote({ boundaries }: { readonly boundaries: Boundaries }) {
  const { t, format } = useText();
  const { validFrom, features } = boundaries;
  const merged = features.filter(({ properties }) => properties.mergedFrom.length > 0);
  if (validFrom === null) return null;
  return (
    <p className={styles['subtitle']}>
      {[
        t('boundaries.validFrom', { date: format.date(validFrom) }),
        ...merged.map(({ properties: { name, mergedFrom } }) =>
          t('boundaries.merged', { area: name, parts: format.list(mergedFrom.map((part) => part.name)) }),
        ),
      ].join(' ')}
    </p>
  );
}
