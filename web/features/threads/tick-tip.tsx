import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import styles from './area-ticks.module.css';
import type { PlacedTick } from './tick-layout';
import { useThreadWords } from './use-thread-words';

/** As wide as it may become: it is moved so that it stays within the chart. */
const WIDEST = 300;

interface TickTipProps {
  readonly tick: PlacedTick<ListedIntervention>;
  readonly width: number;
  /** Where the row of the tick ends. */
  readonly top: number;
}

/** What a tick stands for; the same for pointer, finger and keyboard. */
export function TickTip({ tick: { item, number, from }, width, top }: TickTipProps) {
  const { t } = useText();
  const { period } = useThreadWords();
  const left = Math.max(0, Math.min(from - 16, width - WIDEST));
  return (
    <div className={styles['tip']} style={{ left, top }} role="status" data-print="no">
      <p>
        <b>
          {number} {item.title}
        </b>{' '}
        {item.provenance === 'example' && <ExampleMark />}
      </p>
      <p>{`${t(`threadWords.status.${item.status}`)}, ${period(item)}`}</p>
      <p>{(item.lead ?? item.owner).name}</p>
    </div>
  );
}
