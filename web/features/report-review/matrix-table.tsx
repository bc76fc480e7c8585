import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import matrix from '../../ui/matrix.module.css';
import styles from './matrix-table.module.css';
import type { NarrowedMatrix } from './narrow-matrix';
import review from './report-review.module.css';
import { NextStep, ReportStanding } from './report-standing';
import { StatusKey, StatusMark } from './status-mark';

interface MatrixProps {
  readonly caption: string;
  readonly matrix: NarrowedMatrix;
}

/**
 * Organisation by section, as wide as the page and no wider: the names of the sections stand upright, and a cell is a
 * shape that the key tells of. Its head stays in sight while the page is scrolled.
 */
export function MatrixTable({ caption, matrix: { sections, rows } }: MatrixProps) {
  const { t, pick } = useText();
  return (
    <>
      <StatusKey />
      <table className={`${matrix['matrix']} ${styles['matrix']}`} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{t('review.organisation')}</th>
            <th scope="col">{t('review.state')}</th>
            <th scope="col">{t('review.next')}</th>
            {sections.map(({ key, title }) => (
              <th key={key} scope="col" className={styles['upright']}>
                <span>{pick(title)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, cells }) => (
            <tr key={report.id}>
              <th scope="row">
                <Link to="/granskning/$report" params={{ report: report.id }}>
                  {report.organisation.name}
                </Link>
              </th>
              <td>
                <ReportStanding report={report} />
              </td>
              <td>
                <NextStep report={report} />
              </td>
              {sections.map(({ key }, index) => (
                <td key={key} className={styles['cell']}>
                  <StatusMark status={cells[index] ?? 'not_asked'} narrow />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The same where there is no room for columns: each organisation a block, its sections folded away. */
export function MatrixList({ caption, matrix: { sections, rows } }: MatrixProps) {
  const { t, pick } = useText();
  return (
    <ul className={styles['blocks']} aria-label={caption}>
      {rows.map(({ report, cells }) => (
        <li key={report.id}>
          <Link to="/granskning/$report" params={{ report: report.id }} className={styles['blockName'] ?? ''}>
            {report.organisation.name}
          </Link>
          <div className={styles['pair']}>
            <ReportStanding report={report} />
            <div>
              <small>{t('review.next')}</small>
              <NextStep report={report} />
            </div>
          </div>
          <details>
            <summary>
              {t('review.sectionsDone', {
                done: cells.filter((status) => status === 'done').length,
                count: cells.filter((status) => status !== 'not_asked').length,
              })}
            </summary>
            <ul className={review['plain']}>
              {sections.map(({ key, title }, index) => (
                <li key={key}>
                  {pick(title)}: <StatusMark status={cells[index] ?? 'not_asked'} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
