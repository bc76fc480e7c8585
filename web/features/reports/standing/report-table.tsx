import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { ExampleMark } from '../../../ui/example-mark';
import { RecordTable } from '../../../ui/record-table';
import styles from './standing.module.css';

interface ReportTableProps {
  readonly caption: string;
  readonly reports: readonly ReportSummary[];
}

/** Reports with where they stand, who acts next and since when, and by when. */
export function ReportTable({ caption, reports }: ReportTableProps) {
  const { t, pick, format } = useText();
  return (
    <RecordTable
      caption={caption}
      hiddenCaption
      head={[
        t('reporting.column.report'),
        t('reporting.column.state'),
        t('reporting.column.next'),
        t('reporting.column.deadline'),
        t('reporting.column.sections'),
      ]}
      rows={reports.map((report) => ({
        key: report.id,
        cells: [
          <span key="name" className={styles['name']}>
            <Link to="/rapportering/$report" params={{ report: report.id }}>
              {pick(report.round.label)}
            </Link>
            {report.edition > 1 && <small>{t('reporting.edition', { edition: report.edition })}</small>}
            {report.provenance === 'example' && <ExampleMark />}
          </span>,
          <span key="state" className={styles['name']}>
            {t(`reportWords.state.${report.state}`)}
            {report.timesReturned > 0 && (
              <small>{t('reporting.timesReturned', { count: report.timesReturned })}</small>
            )}
          </span>,
          <span key="next" className={styles['name']}>
            {t(`reporting.next.${report.nextActor}`)}
            <small>{t('reporting.since', { date: format.date(report.since.slice(0, 10)) })}</small>
          </span>,
          <Deadline key="deadline" report={report} />,
          t('reporting.done', { done: report.sectionsDone, of: report.sections }),
        ],
      }))}
    />
  );
}

function Deadline({ report: { nextDeadline, late } }: { readonly report: ReportSummary }) {
  const { t, format } = useText();
  if (nextDeadline === null) return t('reporting.noDeadline');
  return (
    <span className={styles['name']}>
      {format.date(nextDeadline)}
      {late && <b className={styles['late']}>{t('reporting.late')}</b>}
    </span>
  );
}
