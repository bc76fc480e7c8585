import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ExampleBanner } from '../../features/report-content/example-banner';
import { RevisedFigures } from '../../features/report-content/revised-figures';
import { sectionAnchor } from '../../features/report-content/section-anchor';
import { reportQuery } from '../../features/reports/reports.queries';
import { NextStep } from '../../features/reports/standing/next-step';
import { ReportDocuments } from '../../features/reports/standing/report-documents';
import { ReportFacts } from '../../features/reports/standing/report-facts';
import { Returns } from '../../features/reports/standing/returns';
import { ReviewerList } from '../../features/reports/standing/reviewers';
import { KindList, TaskList } from '../../features/reports/standing/task-list';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import pages from '../pages.module.css';
import { DecisionList } from './decision-list';
import { MeetingLink } from './meeting-link';
import { ReportHead } from './report-head';

const ROUTE = '/rapportering/$report';

/** One report: its sections, what can be done now, its dates, its decisions. */
export function ReportPage() {
  const { t, format } = useText();
  const { report: id } = useParams({ from: ROUTE });
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { state, nextActor, nextDeadline } = report;
  const words = { state: t(`reportWords.state.${state}`), next: t(`reporting.next.${nextActor}`) };
  const lead =
    nextDeadline === null
      ? t('reporting.standingFree', words)
      : t('reporting.standing', { ...words, date: format.date(nextDeadline) });
  // Where the sections are being written they come first; otherwise what is next does.
  const writing = report.taskList.some(({ writable }) => writable);
  const readable = report.taskList.some((section) => section.readable);
  return (
    <>
      <ReportHead report={report} lead={lead} />
      {report.provenance === 'example' && <ExampleBanner />}
      <RevisedFigures figures={report.revisedFigures} />
      <Returns report={report} anchor={sectionAnchor} />
      {!writing && <NextStep report={report} />}
      <section className={pages['section']} aria-labelledby="avsnitten">
        <h2 id="avsnitten">{t('reporting.sections.title')}</h2>
        {writing && (
          <p>
            {t(report.state === 'returned' ? 'reporting.sections.leadReturned' : 'reporting.sections.lead')}
          </p>
        )}
        {readable && (
          <p data-print="no">
            <Link to="/rapportering/$report/las" params={{ report: id }}>
              {t('reporting.reading.link')}
            </Link>
          </p>
        )}
        <TaskList report={report} anchor={sectionAnchor} />
        <Unfold summary={t('reporting.sections.kinds')}>
          <KindList report={report} />
        </Unfold>
      </section>
      {writing && <NextStep report={report} />}
      <section className={pages['section']} aria-labelledby="lage">
        <h2 id="lage">{t('reporting.facts')}</h2>
        <ReportFacts report={report} />
        <MeetingLink organisation={report.organisation} />
        <p>
          <Link to="/rapportering/$report/historik" params={{ report: id }}>
            {t('reporting.act.history')}
          </Link>
        </p>
        {readable && <ReportDocuments report={report} />}
      </section>
      <section className={pages['section']} aria-labelledby="besluten">
        <h2 id="besluten">{t('reporting.decisions.title')}</h2>
        <DecisionList report={report} />
      </section>
      {report.mayNameReviewers && (
        <section className={pages['section']} aria-labelledby="granskare" data-print="no">
          <h2 id="granskare">{t('reporting.reviewers.title')}</h2>
          <ReviewerList report={id} />
        </section>
      )}
    </>
  );
}
