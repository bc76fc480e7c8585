import type { History } from '../../../server/features/report-workflow/report-workflow.contract';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import styles from './report-review.module.css';

interface StepsProps {
  readonly steps: History['steps'];
}

/** What has been asked for before: when, by whom, of which section, why. */
export function EarlierReturns({ steps }: StepsProps) {
  const { t, pick, format } = useText();
  const returns = steps.filter(({ step }) => step === 'return');
  if (returns.length === 0) return null;
  return (
    <Unfold summary={t('review.earlier', { count: returns.length })}>
      <ol className={styles['steps']} reversed>
        {returns.map(({ seq, at, by, returned }) => (
          <li key={seq}>
            <p>
              <b>{format.day(at)}</b>, {by.name}
            </p>
            <dl className={styles['reasons']}>
              {returned.map(({ section, title, reason }) => (
                <div key={section}>
                  <dt>{pick(title)}</dt>
                  <dd>{reason}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Unfold>
  );
}

/** Every step the report has taken, newest first. */
export function StepList({ steps }: StepsProps) {
  const { t, format } = useText();
  return (
    <ol className={styles['steps']} reversed>
      {steps.map(({ seq, step, at, by, note, edition }) => (
        <li key={seq}>
          <p>
            <b>{t(`reportWords.step.${step}`)}</b> {format.instant(at)}, {by.name}
            {edition > 1 && ` (${t('review.edition', { number: edition }).toLowerCase()})`}
          </p>
          {note !== '' && <p className={styles['note']}>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
