import type { Option } from '../../../server/domain/reporting/catalogue';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import buttons from '../../ui/button.module.css';
import { keyOf } from '../../ui/key-of';
import styles from './catalogue-draft.module.css';

type Written = { key: string; label: { sv: string; en: string } };

interface OptionListProps {
  readonly label: string;
  /** What one of them is called: "Rad". */
  readonly one: string;
  readonly options: readonly Option[];
  readonly onChange: (options: Written[]) => void;
}

/** Choices, rows or parts: each with its two texts. What is answered by is its key, which stays when the text changes. */
export function OptionList({ label, one, options, onChange }: OptionListProps) {
  const { t } = useText();
  const all = options.map(({ key, label: text }) => ({ key, label: { ...text } }));
  const add = () => {
    const key = keyOf(
      '',
      all.map((option) => option.key),
      `val-${all.length + 1}`,
    );
    onChange([...all, { key, label: { sv: '', en: '' } }]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {all.map((option, index) => (
        <div key={option.key} className={styles['option']}>
          <BothFields
            label={`${one} ${index + 1}`}
            value={option.label}
            onChange={(text) => onChange(all.with(index, { ...option, label: text }))}
          />
          <button
            type="button"
            className={buttons['button']}
            aria-label={t('catalogueDraft.takeAwayOne', { name: option.label.sv || `${one} ${index + 1}` })}
            onClick={() => onChange(all.toSpliced(index, 1))}
          >
            {t('catalogueDraft.takeAway')}
          </button>
        </div>
      ))}
      <button type="button" className={buttons['button']} onClick={add}>
        {t('catalogueDraft.addOne', { name: one.toLowerCase() })}
      </button>
    </fieldset>
  );
}
