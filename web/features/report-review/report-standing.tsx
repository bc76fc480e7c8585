import type { ReportSummary } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import styles from './report-review.module.css';

interface StandingProps {
  readonly report: ReportSummary;
}

/** Where a report stands, since when, and how often it went back. */
export function ReportStanding({ report: { state, since, timesReturned, edition } }: StandingProps) {
  const { t, format } = useText();
  return (
    <span className={styles['standing']}>
      <b>{t(`reportWords.state.${state}`)}</b>
      <small>{t('review.since', { date: format.day(since) })}</small>
      {timesReturned > 0 && <small>{t('review.timesReturned', { count: timesReturned })}</small>}
      {edition > 1 && <small>{t('review.edition', { number: edition })}</small>}
    </span>
  );
}

/** Who acts next, by when, and whether that day has gone by. */
export function NextStep({ report: { nextActor, nextDeadline, late } }: StandingProps) {
  const { t, format } = useText();
  return (
    <span className={styles['standing']}>
      {t(`reportWords.actor.${nextActor}`)}
      {nextDeadline !== null && <small>{t('review.latest', { date: format.date(nextDeadline) })}</small>}
      {late && <b className={styles['late']}>{t('review.isLate')}</b>}
    </span>
  );
}
