import type { History } from '../../../../server/features/report-workflow/report-workflow.contract';
import { useText } from '../../../text/use-text';
import styles from './deciding.module.css';

/** What has happened to a report, newest first: what, by whom, when, and why. */
export function HistorySteps({ steps }: { readonly steps: History['steps'] }) {
  const { t, pick, format } = useText();
  if (steps.length === 0) return <p>{t('deciding.history.none')}</p>;
  return (
    <ol className={styles['history']} reversed>
      {steps.map(({ seq, step, at, by, note, edition, returned }) => (
        <li key={seq}>
          <b>{t(`reportWords.step.${step}`)}</b>
          <p className={styles['small']}>
            {t('deciding.history.by', { name: by.name, at: format.instant(at) })}
            {edition > 1 && `, ${t('deciding.history.edition', { edition })}`}
          </p>
          {note !== '' && <p className={styles['text']}>{note}</p>}
          {returned.length > 0 && (
            <ul>
              {returned.map(({ section, title, reason }) => (
                <li key={section}>
                  {pick(title)}: <span className={styles['text']}>{reason}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
