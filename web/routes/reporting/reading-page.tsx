import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReportContent } from '../../../server/features/reports/report-content.contract';
import { DecisionView } from '../../features/report-content/decision-view';
import { ReportBody } from '../../features/report-content/report-body';
import { attachmentAddress, contentQuery, reportQuery } from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';
import { ReportHead } from './report-head';

const ROUTE = '/rapportering/$report/las';

/** A report as whoever opens it may read it: as it is decided, or for those who write and decide as it is written. */
export function ReadingPage() {
  const { t, format } = useText();
  const { report: id } = useParams({ from: ROUTE });
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { data: content } = useSuspenseQuery(contentQuery(id));
  const { decision } = content;
  return (
    <>
      <ReportHead report={report} title={t('reporting.reading.title')} lead={lead(content)} />
      <ReportBody
        content={content}
        addressOf={({ key }, attachment) => attachmentAddress(id, key, attachment.id)}
      />
      {decision && (
        <section className={pages['section']}>
          <h2>{t('reporting.decisions.title')}</h2>
          <DecisionView decision={decision} />
        </section>
      )}
    </>
  );

  function lead({ decision: decided, takenAt }: ReportContent): string {
    if (decided !== null)
      return t('reporting.reading.decided', {
        paragraph: decided.paragraph,
        date: format.date(decided.decidedOn),
      });
    return t(takenAt === null && !report.readsLive ? 'reporting.reading.notYet' : 'reporting.reading.now');
  }
}
