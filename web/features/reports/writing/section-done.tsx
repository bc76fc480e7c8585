import { useState } from 'react';
import type { SectionSummary } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { useAttempt } from '../../../ui/use-attempt';
import { Choices } from '../answers/choice-answer';
import type { SectionDeeds } from '../reports.mutations';
import styles from './writing.module.css';

const nothing = () => undefined;

interface SectionDoneProps {
  readonly summary: SectionSummary;
  readonly change: SectionDeeds['change'];
  /** Sends what is unsent. @returns whether all of it has arrived */
  readonly onFlush: () => Promise<boolean>;
  readonly onDone: () => void;
}

/** "Är avsnittet klart?" It is for its writers to say, and can be said back. */
export function SectionDone({ summary, change, onFlush, onDone }: SectionDoneProps) {
  const { t } = useText();
  const done = summary.status === 'done';
  const [chosen, setChosen] = useState(done ? 'yes' : 'no');
  const { errors, refuse, attempt } = useAttempt();
  const save = async () => {
    if (!(await onFlush())) return refuse([{ field: null, message: t('writing.done.unsent') }]);
    const wanted = chosen === 'yes';
    const said =
      wanted === done ||
      (await attempt(() => change.mutateAsync({ version: summary.version, done: wanted })));
    if (said) onDone();
  };
  return (
    <section className={styles['block']} aria-labelledby="klart" data-print="no">
      <h2 id="klart">{t('writing.done.title')}</h2>
      <Form label={t('writing.done.title')} onSubmit={save}>
        <ErrorSummary errors={errors} />
        <Choices
          labelledBy="klart"
          options={[
            { key: 'yes', label: t('writing.done.yes') },
            { key: 'no', label: t('writing.done.no') },
          ]}
          chosen={chosen}
          fixed
          onChange={(next) => setChosen(next ?? 'no')}
          onBlur={nothing}
        />
        {chosen === 'yes' && summary.requiredLeft > 0 && (
          <p className={styles['small']}>{t('writing.done.required', { count: summary.requiredLeft })}</p>
        )}
        <SubmitButton>{t('writing.done.save')}</SubmitButton>
        <p className={styles['small']}>{t('writing.done.left')}</p>
      </Form>
    </section>
  );
}
