import type { Report } from '../../../../server/features/reports/reports.contract';
import { queryOf } from '../../../api/client';
import { useText } from '../../../text/use-text';
import styles from '../../../ui/download-menu.module.css';
import { reportPath } from '../reports.queries';

const FORMATS = ['docx', 'pdf'] as const;

/** The report, whole or one lägesbild of it, as Word and PDF: plain links, folded away until they are wanted. */
export function ReportDocuments({ report }: { readonly report: Report }) {
  const { t, pick } = useText();
  const parts = [
    { key: undefined, name: t('reporting.documents.whole') },
    ...report.kinds.map(({ key, label }) => ({ key, name: pick(label) })),
  ];
  return (
    <details className={styles['menu']} data-print="no">
      <summary>{t('reporting.documents.open')}</summary>
      <p className={styles['help']}>{t('reporting.documents.help')}</p>
      <ul className={styles['list']}>
        {parts.map(({ key, name }) => (
          <li key={key ?? ''}>
            <span>{name}:</span>
            {FORMATS.map((format) => (
              <a
                key={format}
                href={`/api/v1${reportPath(report.id)}/document${queryOf({ format, ...(key && { kind: key }) })}`}
                download=""
                aria-label={t('reporting.documents.file', {
                  what: name,
                  format: t(`reporting.documents.${format}`),
                })}
              >
                {t(`reporting.documents.${format}`)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
