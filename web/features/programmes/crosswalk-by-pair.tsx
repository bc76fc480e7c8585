import type { Programmes } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { pairsOf } from './crosswalk';
import { CrosswalkTable } from './crosswalk-table';
import styles from './programmes.module.css';

interface CrosswalkByPairProps {
  readonly lines: Programmes['crosswalk'];
}

/** From which programme to which: how many focus areas went on, and folded beneath, which as which. */
export function CrosswalkByPair({ lines }: CrosswalkByPairProps) {
  const { t, pick } = useText();
  return (
    <div>
      {pairsOf(lines).map((pair) => {
        const [{ from, to }] = pair;
        const words = { earlier: pick(from.title), later: pick(to.title) };
        return (
          <details key={`${from.programme} ${to.programme}`} className={styles['pair']}>
            <summary>{t('programmes.crosswalk.pair', { ...words, count: pair.length })}</summary>
            <CrosswalkTable caption={t('programmes.crosswalk.between', words)} hiddenCaption lines={pair} />
          </details>
        );
      })}
    </div>
  );
}
