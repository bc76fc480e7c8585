import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useText } from '../../text/use-text';
import styles from './district-map.module.css';

/** How many certain differences chance alone would give, and what is done about it where many areas are compared. */
export function ChanceNote({ comparison }: { readonly comparison: Comparison }) {
  const { t, format } = useText();
  const { control, comparedAreas, expectedByChance, method } = comparison;
  // Of one comparison there is nothing to say.
  if (comparedAreas < 2) return null;
  const expected = format.decimal(expectedByChance);
  return (
    <p className={styles['subtitle']}>
      {control === 'benjamini_hochberg'
        ? t('compare.control.fdr', {
            expected,
            share: format.value({ value: 1 - method.confidenceLevel, unit: 'share', precision: 'integer' }),
          })
        : t('compare.control.none', { count: comparedAreas, compared: comparedAreas, expected })}
    </p>
  );
}
