import { Link } from '@tanstack/react-router';
import type { PublishedReportSummary } from '../../../server/features/published-reports/published-reports.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';
import { DocumentLinks } from './document-links';
import styles from './published-reports.module.css';

interface PublishedTableProps {
  /** Of one round. */
  readonly reports: readonly PublishedReportSummary[];
  readonly caption: string;
  /** The kind that was chosen: what is opened and taken away is then of that kind. */
  readonly kind?: string | undefined;
}

/** The published reports of a round: who, by which decision, what is left out, and ways to read them. */
export function PublishedTable({ reports, caption, kind }: PublishedTableProps) {
  const { t, format } = useText();
  const column = (name: 'organisation' | 'decision' | 'published' | 'leftOut' | 'download') =>
    t(`published.column.${name}`);
  return (
    <div className={styles['table']}>
      <RecordTable
        caption={caption}
        hiddenCaption
        named
        head={[
          column('organisation'),
          column('decision'),
          column('published'),
          column('leftOut'),
          column('download'),
        ]}
        rows={reports.map(({ round, organisation, ...report }) => {
          const place = { round: round.key, organisation: organisation.key };
          return {
            key: organisation.key,
            cells: [
              <span key="organisation" className={styles['who']}>
                <Link to="/rapporter/$round/$organisation" params={place} search={{ slag: kind }}>
                  {organisation.name}
                </Link>
                {report.provenance === 'example' && <ExampleMark />}
              </span>,
              t('published.decided', { paragraph: report.paragraph, date: format.date(report.decidedOn) }),
              report.edition === 1
                ? format.day(report.publishedAt)
                : t('published.edition', { number: report.edition, date: format.day(report.publishedAt) }),
              report.leftOut === 0
                ? t('published.nothingLeftOut')
                : t('published.leftOut', { count: report.leftOut }),
              <DocumentLinks key="download" place={place} kind={kind} what={organisation.name} />,
            ],
          };
        })}
      />
    </div>
  );
}
