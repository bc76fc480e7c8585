import { Link } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { isAccepted, whoReports } from './overview-counts';
import styles from './programme-overview.module.css';
import { STATES } from './report-states';

/** How far the reports of the round have come, and who is late. */
export function ReportingStrip({ overview }: { readonly overview: ProgrammeOverview }) {
  const { t } = useText();
  const reporting = whoReports(overview);
  const late = reporting.filter((one) => one.late);
  const { byState, reports } = overview.reporting;
  const done = byState.accepted + byState.published;
  if (reports === 0) return <p>{t('programmeOverview.reporting.none')}</p>;
  return (
    <>
      <p>
        <b>{t('programmeOverview.reporting.lead', { done, count: reports })}</b>{' '}
        {t('programmeOverview.reporting.late', { count: late.length })}
      </p>
      {late.length > 0 && (
        <ul className={styles['inline']}>
          {late.map(({ report, name }) => (
            <li key={report}>
              <Link to="/granskning/$report" params={{ report }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles['states']} aria-label={t('programmeOverview.reporting.states')}>
        {STATES.filter((state) => byState[state] > 0).map((state) => (
          <li key={state} data-done={isAccepted({ state })} style={{ flexGrow: byState[state] }}>
            <b>{byState[state]}</b> {t(`reportWords.stateOf.${state}`, { count: byState[state] })}
          </li>
        ))}
      </ul>
    </>
  );
}
