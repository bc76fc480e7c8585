import { Link } from '@tanstack/react-router';
import type { Report } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';

interface ReportHeadProps {
  readonly report: Report;
  /** The page's own heading; without one the page is the report's. */
  readonly title?: string;
  readonly lead?: string;
}

/** Which report a page is about, its heading, and a way back up. */
export function ReportHead({ report, title, lead }: ReportHeadProps) {
  const { t, pick } = useText();
  const name = t('reporting.of', {
    round: pick(report.round.label),
    organisation: report.organisation.name,
  });
  usePageTitle(title === undefined ? name : `${title}, ${name}`);
  return (
    <div className={pages['head']}>
      <p data-print="no">
        {title === undefined ? (
          <Link to="/rapportering">{t('reporting.back')}</Link>
        ) : (
          <Link to="/rapportering/$report" params={{ report: report.id }}>
            {t('reporting.backToReport')}
          </Link>
        )}
      </p>
      <h1>{title ?? name}</h1>
      {title !== undefined && <p className={pages['quiet']}>{name}</p>}
      {lead !== undefined && <p className={pages['lead']}>{lead}</p>}
    </div>
  );
}
