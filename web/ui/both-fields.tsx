import type { Localized } from '../../server/domain/localized';
import { useText } from '../text/use-text';
import styles from './both-fields.module.css';
import { TextField } from './text-field';

interface BothFieldsProps {
  readonly label: string;
  readonly value: Localized;
  readonly onChange: (value: { sv: string; en: string }) => void;
  /** Where a summary of errors points: the Swedish field. */
  readonly id?: string;
  readonly lines?: number;
  readonly error?: string | undefined;
}

/** A text in both languages, side by side where there is room. */
export function BothFields({ label, value, onChange, id, lines, error }: BothFieldsProps) {
  const { t } = useText();
  const shared = lines === undefined ? {} : { lines };
  return (
    <div className={styles['both']}>
      <TextField
        {...shared}
        {...(id === undefined ? {} : { id })}
        label={t('forms.inSwedish', { label })}
        value={value.sv}
        onChange={(sv) => onChange({ ...value, sv })}
        error={error}
      />
      <TextField
        {...shared}
        label={t('forms.inEnglish', { label })}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  );
}
