import { useId, useState } from 'react';
import { useText } from '../../../text/use-text';
import styles from './answers.module.css';
import { NumberInput } from './number-input';
import type { NumberFault } from './read-number';
import { useFaultText } from './use-fault-text';

const LIMITS = { min: 0, max: 1e12 } as const;
/** From here on zeros are easily miscounted. */
const HARD_TO_READ = 10_000;

interface MoneyFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur: () => void;
}

/** An amount in kronor, read back as it is written in running text. Empty is not said, and never 0. */
export function MoneyField({ label, hint, value, onChange, onBlur }: MoneyFieldProps) {
  const { t, format } = useText();
  const id = useId();
  const say = useFaultText();
  const [fault, setFault] = useState<NumberFault>();
  return (
    <div className={styles['field']}>
      <span id={id} className={styles['legend']}>
        {label}
      </span>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <p className={styles['number']}>
        <NumberInput
          labelledBy={id}
          describedBy={`${id}-hint ${id}-read`}
          value={value}
          onChange={onChange}
          limits={LIMITS}
          onFault={setFault}
          onBlur={onBlur}
        />
        <span id={`${id}-read`}>
          {value !== null && value >= HARD_TO_READ
            ? t('interventionWriting.moneyRead', {
                amount: t('threadWords.kronor', { amount: format.amount(value) }),
              })
            : t('threadWords.kronor', { amount: '' }).trim()}
        </span>
      </p>
      <p className={styles['wrong']} role="status">
        {fault && say(fault)}
      </p>
    </div>
  );
}
