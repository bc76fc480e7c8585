import { useRef } from 'react';
import type { FollowUp } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { Heard } from '../../../ui/heard';
import { TextField } from '../../../ui/text-field';
import { ChooseOne } from './choose-one';
import { MOST_FOLLOW_UPS, SHORT } from './field-props';
import { GrowingText } from './growing-text';
import styles from './interventions-answer.module.css';
import { newFollowUp } from './new-intervention';
import { useListFocus } from './use-list-focus';

const EFFECTS = ['seen', 'not_seen', 'unknown'] as const;
const NEXT_STEPS = ['continue', 'change', 'end'] as const;

interface FollowUpsProps {
  readonly followUps: readonly FollowUp[];
  readonly onChange: (followUps: FollowUp[]) => void;
  readonly onBlur: () => void;
}

/** What came of an intervention, time by time: done, seen by those who did it, decided next. */
export function InterventionFollowUps({ followUps, onChange, onBlur }: FollowUpsProps) {
  const { t } = useText();
  const addButton = useRef<HTMLButtonElement>(null);
  const focus = useListFocus({ otherwise: () => addButton.current });
  const add = () => {
    const added = newFollowUp();
    focus.added(added.id);
    onChange([...followUps, added]);
  };
  const remove = ({ id }: FollowUp, number: number) => {
    const ids = followUps.map((followUp) => followUp.id);
    focus.removed(ids, id, t('interventionWriting.removedFollowUp', { number }));
    onChange(followUps.filter((followUp) => followUp.id !== id));
  };
  const change = (id: string, part: Partial<FollowUp>) =>
    onChange(followUps.map((followUp) => (followUp.id === id ? { ...followUp, ...part } : followUp)));
  return (
    <>
      {followUps.length > 0 && (
        <ol className={styles['followUps']}>
          {followUps.map((followUp, index) => (
            <li key={followUp.id} ref={focus.item(followUp.id)}>
              <h4 data-head tabIndex={-1}>
                {t('interventionWriting.followUpNumber', { number: index + 1 })}
              </h4>
              <FollowUpFields
                followUp={followUp}
                onChange={(part) => change(followUp.id, part)}
                onBlur={onBlur}
              />
              <p data-print="no">
                <button
                  type="button"
                  className={buttons['button']}
                  onClick={() => remove(followUp, index + 1)}
                >
                  {t('interventionWriting.removeFollowUp', { number: index + 1 })}
                </button>
              </p>
            </li>
          ))}
        </ol>
      )}
      {followUps.length < MOST_FOLLOW_UPS && (
        <p data-print="no">
          <button type="button" ref={addButton} className={buttons['button']} onClick={add}>
            {t('interventionWriting.addFollowUp')}
          </button>
        </p>
      )}
      <span role="status">
        <Heard>{focus.said}</Heard>
      </span>
    </>
  );
}

interface FollowUpFieldsProps {
  readonly followUp: FollowUp;
  readonly onChange: (part: Partial<FollowUp>) => void;
  readonly onBlur: () => void;
}

/** What came of an intervention one time: in a report, or on its own page. */
export function FollowUpFields({ followUp, onChange, onBlur }: FollowUpFieldsProps) {
  const { t } = useText();
  const text = (part: 'done' | 'effectText' | 'nextText', hint: string) => (
    <GrowingText
      label={t(`threadWords.followUp.${part}`)}
      hint={hint}
      value={followUp[part]}
      onChange={(words) => onChange({ [part]: words })}
      onBlur={onBlur}
      lines={2}
      maxLength={SHORT}
    />
  );
  return (
    <>
      <TextField
        label={t('threadWords.followUp.on')}
        type="date"
        width="short"
        value={followUp.on ?? ''}
        onChange={(on) => onChange({ on: on === '' ? null : on })}
      />
      {text('done', t('interventionWriting.doneHint'))}
      <div className={styles['row']}>
        <ChooseOne
          label={t('threadWords.followUp.effect')}
          options={EFFECTS.map((key) => ({ key, label: t(`threadWords.effect.${key}`) }))}
          chosen={followUp.effect}
          onChange={(chosen) => onChange({ effect: EFFECTS.find((one) => one === chosen) ?? null })}
        />
        <ChooseOne
          label={t('threadWords.followUp.next')}
          options={NEXT_STEPS.map((key) => ({ key, label: t(`threadWords.next.${key}`) }))}
          chosen={followUp.next}
          onChange={(chosen) => onChange({ next: NEXT_STEPS.find((one) => one === chosen) ?? null })}
        />
      </div>
      {text('effectText', t('interventionWriting.effectHint'))}
      {text('nextText', t('interventionWriting.nextHint'))}
    </>
  );
}
