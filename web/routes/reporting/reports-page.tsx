import { useSuspenseQuery } from '@tanstack/react-query';
import { reportsQuery } from '../../features/reports/reports.queries';
import { ReportTable } from '../../features/reports/standing/report-table';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { RolesLink } from '../programme-editing/roles-link';
import { MeetingLink } from './meeting-link';

/** One's organisations' reports: where each stands, who acts next, by when. */
export function ReportsPage() {
  const { t } = useText();
  const { data: reports } = useSuspenseQuery(reportsQuery);
  usePageTitle(t('reporting.title'));
  const organisations = [
    ...new Map(reports.map(({ organisation }) => [organisation.key, organisation])).values(),
  ];
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('reporting.title')}</h1>
        <p className={pages['lead']}>{t('reporting.lead')}</p>
      </div>
      {reports.length === 0 && <p>{t('reporting.none')}</p>}
      {organisations.map(({ key, name }) => (
        <section key={key} className={pages['section']} aria-labelledby={`org-${key}`}>
          <h2 id={`org-${key}`}>{name}</h2>
          <ReportTable
            caption={name}
            reports={reports.filter(({ organisation }) => organisation.key === key)}
          />
          <MeetingLink organisation={{ key, name }} />
          <RolesLink organisation={{ key, name }} />
        </section>
      ))}
    </>
  );
}
