import type { Question } from '../../../../server/features/question-catalogue/question-catalogue.contract';
import type { SectionSummary } from '../../../../server/features/reports/reports.contract';
import type { ApiProblem } from '../../../api/problem';
import { useText } from '../../../text/use-text';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { useAttempt } from '../../../ui/use-attempt';
import { Choices } from '../answers/choice-answer';
import type { SectionDeeds } from '../reports.mutations';
import { JumpLink } from './jump-link';
import { questionAnchor } from './question-anchor';
import { useStanding } from './use-standing';
import styles from './writing.module.css';

const nothing = () => undefined;

interface SectionDoneProps {
  readonly summary: SectionSummary;
  /** Required questions that nothing is written to. */
  readonly left: readonly Question[];
  readonly change: SectionDeeds['change'];
  /** Sends what is unsent. @returns what is in the way of all having arrived */
  readonly onFlush: () => Promise<'wrong' | 'unsent' | undefined>;
  readonly onDone: () => void;
}

/** "Är avsnittet klart?" It is for its writers to say, and can be said back. */
export function SectionDone({ summary, left, change, onFlush, onDone }: SectionDoneProps) {
  const { t, pick } = useText();
  const done = summary.status === 'done';
  const { value: chosen, write } = useStanding(done ? 'yes' : 'no');
  const stale = ({ code }: ApiProblem) =>
    code === 'version_conflict' ? { field: null, message: t('writing.done.moved') } : undefined;
  const { errors, refuse, attempt } = useAttempt({}, stale);
  const save = async () => {
    const hindrance = await onFlush();
    if (hindrance) return refuse([{ field: null, message: t(`writing.done.${hindrance}`) }]);
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
          onChange={(next) => write(next === 'yes' ? 'yes' : 'no')}
          onBlur={nothing}
        />
        {chosen === 'yes' && left.length > 0 && (
          <div className={styles['small']}>
            <p>{t('writing.done.required', { count: left.length })}</p>
            <ul>
              {left.map(({ key, wording }) => (
                <li key={key}>
                  <JumpLink to={questionAnchor(key)}>{pick(wording)}</JumpLink>
                </li>
              ))}
            </ul>
          </div>
        )}
        <SubmitButton>{t('writing.done.save')}</SubmitButton>
        <p className={styles['small']}>{t('writing.done.left')}</p>
      </Form>
    </section>
  );
}
