import type { Divergence } from '../../server/domain/follow-up/divergence';
import { useText } from '../text/use-text';
import styles from './divergence-mark.module.css';
import { Heard } from './heard';

interface DivergenceMarkProps {
  readonly divergence: Divergence;
  /** One short word is seen, where a key tells what it means; all of it is heard. */
  readonly narrow?: boolean;
}

/** That a judgement and the measurement part, and in which way. */
export function DivergenceMark({ divergence, narrow = false }: DivergenceMarkProps) {
  const { t } = useText();
  const word = t(`judgements.divergence.${divergence}`);
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true">
        ≠ {narrow && <span className={styles['way']}>{t(`judgements.shortDivergence.${divergence}`)}</span>}
      </span>
      {narrow ? <Heard>{word}</Heard> : word}
    </span>
  );
}
