import { useId } from 'react';
import { useText } from '../../../text/use-text';
import styles from './answers.module.css';

interface ChoicesProps {
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: string | null;
  /** One of them is always chosen. */
  readonly fixed?: boolean;
  readonly onChange: (chosen: string | null) => void;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onBlur: () => void;
}

/** One of a few, as radio buttons; the choice can be taken back. */
export function Choices(props: ChoicesProps) {
  const { options, chosen, fixed = false, onChange, labelledBy, describedBy, onBlur } = props;
  const { t } = useText();
  const name = useId();
  return (
    <div
      className={styles['choices']}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onBlur={onBlur}
    >
      {options.map(({ key, label }) => (
        <label key={key}>
          <input type="radio" name={name} checked={chosen === key} onChange={() => onChange(key)} />
          {label}
        </label>
      ))}
      {!fixed && chosen !== null && (
        <button type="button" className={styles['plain']} data-print="no" onClick={() => onChange(null)}>
          {t('writing.answer.clear')}
        </button>
      )}
    </div>
  );
}
