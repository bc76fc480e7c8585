import { useText } from '../text/use-text';
import styles from './round-chooser.module.css';

interface RoundChooserProps {
  readonly rounds: readonly string[];
  readonly value: string;
  readonly onChange: (round: string) => void;
}

/** The rounds as one row of choices; arrow keys move between them, as in any group of radio buttons. */
export function RoundChooser({ rounds, value, onChange }: RoundChooserProps) {
  const { t } = useText();
  return (
    <fieldset className={styles['chooser']} data-print="no">
      <legend>{t('control.round')}</legend>
      {rounds.map((round) => (
        <label key={round}>
          <input
            type="radio"
            name="round"
            value={round}
            checked={round === value}
            onChange={() => onChange(round)}
          />
          <span>{round}</span>
        </label>
      ))}
    </fieldset>
  );
}
