import { useState } from 'react';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { FormSelect } from '../../../ui/form-select';
import styles from './interventions-answer.module.css';

interface ChooseManyProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** What something is called that is no longer among the options. */
  readonly nameOf?: (key: string) => string;
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}

/** Several of many: chosen one by one from a list, and shown below it. */
export function ChooseMany({ label, hint, options, chosen, most, onChange, ...props }: ChooseManyProps) {
  const { t } = useText();
  const [next, setNext] = useState('');
  const left = options.filter(({ key }) => !chosen.includes(key));
  const nameOf = (key: string) =>
    options.find((option) => option.key === key)?.label ?? props.nameOf?.(key) ?? key;
  const add = () => {
    if (next !== '') onChange([...chosen, next]);
    setNext('');
  };
  return (
    <div className={styles['many']}>
      {chosen.length < most && left.length > 0 && (
        <div className={styles['pick']}>
          <FormSelect label={label} hint={hint} value={next} onChange={setNext}>
            <option value="">{t('interventionWriting.choose')}</option>
            {left.map((option) => (
              <option key={option.key} value={option.key}>
                {option.label}
              </option>
            ))}
          </FormSelect>
          <button
            type="button"
            className={buttons['button']}
            aria-label={t('interventionWriting.addTo', { list: label })}
            aria-disabled={next === ''}
            onClick={add}
          >
            {t('interventionWriting.addChosen')}
          </button>
        </div>
      )}
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={label}>
          {chosen.map((key) => (
            <li key={key}>
              {nameOf(key)}
              <button
                type="button"
                className={buttons['button']}
                aria-label={t('interventionWriting.takeAway', { name: nameOf(key) })}
                onClick={() => onChange(chosen.filter((one) => one !== key))}
              >
                {t('interventionWriting.removeDo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
