import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { countLineage } from './count-lineage';
import styles from './organisations.module.css';
import { lastDay } from './standing';

/** How many committees there were when, and which became which: 14, 13, 11. */
export function LineageSteps({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const { t, format } = useText();
  const steps = countLineage(organisations);
  if (steps.length === 0) return null;
  return (
    <div className={styles['lineage']}>
      <h3>{t('organisations.lineage')}</h3>
      <ol>
        {steps.map(({ date, count, takeovers }, index) => (
          <li key={date ?? ''}>
            <b>{t('organisations.stood', { count })}</b>
            <span>
              {' '}
              {date === null
                ? t('organisations.until', { date: format.date(lastDay(steps[index + 1]?.date ?? '')) })
                : t('organisations.later', { date: format.date(date) })}
            </span>
            {takeovers.map(({ predecessors, successors }) => (
              <p key={predecessors.join()}>
                {t('organisations.takeover', {
                  predecessors: format.list(predecessors),
                  successors: format.list(successors),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
