import { useRef, useState } from 'react';
import type { Intervention } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Heard } from '../../../ui/heard';
import answers from './answers.module.css';
import { CarryOver } from './carry-over';
import type { AnswerOf } from './empty-answer';
import { type FieldProps, MOST_INTERVENTIONS } from './field-props';
import { notAmong } from './intervention-gaps';
import { InterventionItem } from './intervention-item';
import styles from './interventions-answer.module.css';
import { newIntervention } from './new-intervention';
import { useThread } from './thread-setting';
import { useListFocus } from './use-list-focus';

interface InterventionsAnswerProps extends FieldProps {
  readonly answer: AnswerOf<'interventions'>;
}

/** A list of interventions, one of them unfolded at a time. */
export function InterventionsAnswer(props: InterventionsAnswerProps) {
  const { answer, labelledBy, describedBy, onChange, onBlur } = props;
  const { t } = useText();
  const { carried } = useThread();
  const { interventions } = answer;
  const [open, setOpen] = useState<string>();
  const [removing, setRemoving] = useState<Intervention>();
  const write = (next: readonly Intervention[]) =>
    onChange({ type: 'interventions', interventions: [...next] });
  const addButton = useRef<HTMLButtonElement>(null);
  const focus = useListFocus({ held: removing !== undefined, otherwise: () => addButton.current });
  const add = () => {
    const added = newIntervention();
    setOpen(added.id);
    focus.added(added.id);
    write([...interventions, added]);
  };
  const remove = async () => {
    if (removing === undefined) return;
    const title = removing.title || t('threadWords.untitled');
    const ids = interventions.map(({ id }) => id);
    focus.removed(ids, removing.id, t('interventionWriting.takenAway', { name: title }));
    write(interventions.filter(({ id }) => id !== removing.id));
    setRemoving(undefined);
  };
  const missing = notAmong(carried.interventions, interventions).slice(
    0,
    MOST_INTERVENTIONS - interventions.length,
  );
  return (
    <fieldset className={answers['answer']} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <CarryOver
        names={missing.map(({ title }) => title || t('threadWords.untitled'))}
        lead={t('interventionWriting.carry.lead', { count: missing.length })}
        next={t('interventionWriting.carry.next')}
        onTake={() => write([...interventions, ...missing])}
      />
      {interventions.length === 0 && <p className={answers['none']}>{t('interventionWriting.none')}</p>}
      {interventions.length > 0 && (
        <ol className={styles['list']}>
          {interventions.map((intervention, index) => (
            <InterventionItem
              key={intervention.id}
              itemRef={focus.item(intervention.id)}
              intervention={intervention}
              number={index + 1}
              open={open === intervention.id}
              onToggle={() => setOpen(open === intervention.id ? undefined : intervention.id)}
              onChange={(part) =>
                write(interventions.map((one) => (one.id === intervention.id ? { ...one, ...part } : one)))
              }
              onBlur={onBlur}
              onRemove={() => setRemoving(intervention)}
            />
          ))}
        </ol>
      )}
      {interventions.length < MOST_INTERVENTIONS ? (
        <p data-print="no">
          <button type="button" ref={addButton} className={buttons['button']} onClick={add}>
            {t('interventionWriting.add')}
          </button>
        </p>
      ) : (
        <p className={answers['hint']}>{t('interventionWriting.most', { count: MOST_INTERVENTIONS })}</p>
      )}
      <span role="status">
        <Heard>{focus.said}</Heard>
      </span>
      {removing && (
        <ConfirmDialog
          title={t('interventionWriting.removeTitle', { title: removing.title || t('threadWords.untitled') })}
          confirm={t('interventionWriting.removeDo')}
          danger
          onConfirm={remove}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('interventionWriting.removeHelp')}</p>
        </ConfirmDialog>
      )}
    </fieldset>
  );
}
