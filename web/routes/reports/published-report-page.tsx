import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { PublishedReport } from '../../../server/features/published-reports/published-reports.contract';
import { ContentsList } from '../../features/published-reports/contents-list';
import { DocumentLinks } from '../../features/published-reports/document-links';
import { Editions, OldEdition } from '../../features/published-reports/editions';
import { KindTabs } from '../../features/published-reports/kind-tabs';
import {
  publishedFileAddress,
  publishedReportQuery,
} from '../../features/published-reports/published-reports.queries';
import { DecisionView } from '../../features/report-content/decision-view';
import { ReportBody } from '../../features/report-content/report-body';
import { sectionAnchor } from '../../features/report-content/section-anchor';
import { sectionsOfKind } from '../../features/report-content/sections-of-kind';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { editionOf } from './edition';

const ROUTE = '/rapporter/$round/$organisation';
const DECISION = 'beslut';

/** One published report: the whole or one kind, the decision on it, its editions and its documents. */
export function PublishedReportPage() {
  const { t, pick } = useText();
  const params = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const place = { ...params, edition: editionOf(search) };
  const report = useSuspenseQuery(publishedReportQuery(place)).data;
  // A kind that it does not have is as good as none.
  const kind = report.kinds.find(({ key }) => key === search.slag)?.key;
  const sections = sectionsOfKind(report.sections, kind);
  const title = t('published.title.report', {
    organisation: report.report.organisation.name,
    round: pick(report.report.round.label),
  });
  usePageTitle(title);
  return (
    <>
      <ReportHead title={title} report={report} />
      <KindTabs kinds={report.kinds} chosen={kind} />
      <p data-print="no">
        {t('published.take')} <DocumentLinks place={place} kind={kind} what={title} />
      </p>
      <ContentsList
        entries={[
          ...sections.map((section) => ({ anchor: sectionAnchor(section.key), label: pick(section.title) })),
          ...(report.decision ? [{ anchor: DECISION, label: t('published.decision') }] : []),
        ]}
      />
      <LeftOutLead count={sections.filter(({ questions }) => questions === null).length} />
      <ReportBody content={report} kind={kind} addressOf={(_, { id }) => publishedFileAddress(params, id)} />
      {report.decision && (
        <section className={pages['section']}>
          <h2 id={DECISION} tabIndex={-1}>
            {t('published.decision')}
          </h2>
          <DecisionView decision={report.decision} />
        </section>
      )}
      <Editions report={report} />
      <p data-print="no">
        <Link to="/rapporter">{t('published.all')}</Link>
      </p>
    </>
  );
}

interface ReportHeadProps {
  readonly title: string;
  readonly report: PublishedReport;
}

function ReportHead({ title, report }: ReportHeadProps) {
  const { t, format } = useText();
  const { decision, publishedAt, correction } = report;
  return (
    <>
      <div className={pages['head']}>
        <h1>{title}</h1>
        {decision && (
          <p className={pages['lead']}>
            {t('published.about', {
              paragraph: decision.paragraph,
              date: format.date(decision.decidedOn),
              published: format.day(publishedAt),
            })}
          </p>
        )}
        {correction !== '' && (
          <p>{t('published.correction', { edition: report.report.edition, correction })}</p>
        )}
      </div>
      <OldEdition report={report} />
    </>
  );
}

function LeftOutLead({ count }: { readonly count: number }) {
  const { t } = useText();
  return count === 0 ? null : <p>{t('published.leftOutLead', { count })}</p>;
}
