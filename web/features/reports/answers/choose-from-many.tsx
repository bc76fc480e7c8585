import { useId, useRef, useState } from 'react';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { CheckList } from '../../../ui/check-list';
import { Heard } from '../../../ui/heard';
import { TextField } from '../../../ui/text-field';
import { Unfold } from '../../../ui/unfold';
import styles from './choose-from-many.module.css';
import { useListFocus } from './use-list-focus';

export interface ManyOptions {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}

/** Boxes to tick that are too many to be seen at once: folded away above those that are ticked, and found by a word. */
export function ChooseFromMany(props: ManyOptions) {
  const { label, hint, options, chosen, most, onChange } = props;
  const { t } = useText();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const [word, setWord] = useState('');
  const focus = useListFocus({ otherwise: () => box.current?.querySelector('summary') });
  const foundBy = (part: string) =>
    options.filter((option) => option.label.toLocaleLowerCase().includes(part.trim().toLocaleLowerCase()));
  const found = foundBy(word);
  const shownOf = (shown: number) => t('interventionWriting.shownOf', { shown, all: options.length });
  const nameOf = (key: string) => options.find((option) => option.key === key)?.label ?? key;
  const choose = (next: string[]) => {
    const added = next.find((key) => !chosen.includes(key));
    const removed = chosen.find((key) => !next.includes(key));
    if (added !== undefined && next.length > most) {
      focus.say(t('interventionWriting.mostChosen', { count: most }));
      return;
    }
    if (added !== undefined) focus.say(t('interventionWriting.chosenNow', { name: nameOf(added) }));
    if (removed !== undefined) focus.say(t('interventionWriting.takenAway', { name: nameOf(removed) }));
    onChange(next);
  };
  const takeAway = (key: string) => {
    focus.removed(chosen, key, t('interventionWriting.takenAway', { name: nameOf(key) }));
    onChange(chosen.filter((one) => one !== key));
  };
  return (
    <fieldset ref={box} className={styles['many']} aria-describedby={hint && `${id}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <Unfold summary={t('interventionWriting.chooseAmong', { count: options.length })}>
        <div className={styles['choose']}>
          <TextField
            label={t('interventionWriting.find')}
            type="search"
            width="medium"
            value={word}
            onChange={(part) => {
              setWord(part);
              focus.say(shownOf(foundBy(part).length));
            }}
            onEnter={() => box.current?.querySelector<HTMLElement>('[type="checkbox"]')?.focus()}
          />
          <div className={styles['boxes']}>
            <CheckList label={shownOf(found.length)} options={found} chosen={chosen} onChange={choose} />
          </div>
        </div>
      </Unfold>
      {/* Below what is ticked: a row that comes or goes never moves the boxes under the pointer. */}
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={t('interventionWriting.chosenList')}>
          {chosen.map((key) => (
            <li key={key} ref={focus.item(key)}>
              {nameOf(key)}
              <button
                type="button"
                className={buttons['button']}
                aria-label={t('interventionWriting.takeAway', { name: nameOf(key) })}
                data-head
                data-print="no"
                onClick={() => takeAway(key)}
              >
                {t('interventionWriting.removeDo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status">
        <Heard>{focus.said}</Heard>
      </span>
    </fieldset>
  );
}
