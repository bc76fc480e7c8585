import type { ReportSummary } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { askedOf } from './asked-of';
import { DaysUntil } from './days-until';
import { ReportLink } from './report-link';
import styles from './tasks.module.css';

interface TaskTableProps {
  readonly caption: string;
  readonly reports: readonly ReportSummary[];
  readonly today: string;
  /** Whether they wait for the reader: then it tells what is asked, otherwise whom they wait for. */
  readonly own?: boolean;
}

/** Reports with where they stand, what is to be done or by whom, and by when. */
export function TaskTable({ caption, reports, today, own = false }: TaskTableProps) {
  const text = useText();
  const { t, format } = text;
  return (
    <RecordTable
      caption={caption}
      hiddenCaption
      named
      head={[t('tasks.report'), t('tasks.state'), t(own ? 'tasks.asked' : 'tasks.actor'), t('tasks.due')]}
      rows={reports.map((report) => ({
        key: report.id,
        cells: [
          <ReportLink key="report" report={report} />,
          <span key="state">
            {t(`reportWords.state.${report.state}`)}
            <span className={styles['aside']}>{t('tasks.since', { date: format.day(report.since) })}</span>
          </span>,
          own ? askedOf(report, text) : t(`reportWords.actor.${report.nextActor}`),
          report.nextDeadline === null ? (
            t('tasks.noDay')
          ) : (
            <span key="due">
              {format.date(report.nextDeadline)}
              <span className={styles['aside']}>
                <DaysUntil day={report.nextDeadline} today={today} />
              </span>
            </span>
          ),
        ],
      }))}
    />
  );
}
