import { type RefCallback, useId } from 'react';
import type { Intervention } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { InterventionFields } from './intervention-fields';
import { asksFollowUp, gapsOf } from './intervention-gaps';
import styles from './interventions-answer.module.css';
import { useThread } from './thread-setting';

interface InterventionItemProps {
  readonly intervention: Intervention;
  /** From 1. */
  readonly number: number;
  readonly open: boolean;
  readonly itemRef: RefCallback<HTMLElement>;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<Intervention>) => void;
  readonly onBlur: () => void;
  readonly onRemove: () => void;
}

/** An intervention in a list: a short line that unfolds to all its fields. */
export function InterventionItem(props: InterventionItemProps) {
  const { intervention, number, open, itemRef, onToggle, onChange, onBlur, onRemove } = props;
  const { t } = useText();
  const { notice } = useThread();
  const id = useId();
  const untitled = intervention.title.trim() === '';
  const title = untitled ? t('threadWords.untitled') : intervention.title;
  return (
    <li ref={itemRef}>
      <h3>
        <button type="button" data-head aria-expanded={open} aria-controls={id} onClick={onToggle}>
          {t('interventionWriting.item', { number, title })}
        </button>
      </h3>
      <Marks intervention={intervention} />
      {notice?.(intervention.id)}
      <div id={id} hidden={!open} className={styles['body']}>
        {open && (
          <>
            <InterventionFields intervention={intervention} onChange={onChange} onBlur={onBlur} />
            <p className={buttons['actions']} data-print="no">
              <button type="button" className={buttons['button']} onClick={onRemove}>
                {t('interventionWriting.remove')}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  );
}

/** Its status, the problems it answers, and gently what it lacks. */
function Marks({ intervention }: { readonly intervention: Intervention }) {
  const { t, format } = useText();
  const { problems, choices } = useThread();
  const names = intervention.problems.flatMap(
    (id) => problems.find((problem) => problem.id === id)?.what ?? [],
  );
  return (
    <ul className={styles['meta']}>
      <li>{t(`threadWords.status.${intervention.status}`)}</li>
      {names.length > 0 && <li>{format.list(names)}</li>}
      {asksFollowUp(intervention, choices.since) && (
        <li className={styles['first']}>{t('interventionWriting.followUpFirst')}</li>
      )}
      {gapsOf(intervention).map((gap) => (
        <li key={gap} className={styles['gap']}>
          {t(`interventionWriting.missing.${gap}`)}
        </li>
      ))}
    </ul>
  );
}
