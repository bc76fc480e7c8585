import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../text/use-text';
import type { NarrowedMatrix } from './narrow-matrix';
import styles from './report-review.module.css';
import { NextStep, ReportStanding } from './report-standing';
import { StatusMark } from './status-mark';

interface MatrixProps {
  readonly caption: string;
  readonly matrix: NarrowedMatrix;
}

/** Organisation by section. Its head and the organisations stay where they are while it is scrolled. */
export function MatrixTable({ caption, matrix: { sections, rows } }: MatrixProps) {
  const { t, pick } = useText();
  const id = useId();
  return (
    <>
      <p className={styles['hint']} data-print="no">
        {t('review.sideways', { count: sections.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
        <table className={styles['matrix']}>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review.organisation')}</th>
              <th scope="col">{t('review.state')}</th>
              <th scope="col">{t('review.next')}</th>
              {sections.map(({ key, title }) => (
                <th key={key} scope="col">
                  {pick(title)}
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
                  <td key={key}>
                    <StatusMark status={cells[index] ?? 'not_asked'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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
          <ReportStanding report={report} />
          <div>
            <small>{t('review.next')}</small>
            <NextStep report={report} />
          </div>
          <details>
            <summary>
              {t('review.sectionsDone', {
                done: cells.filter((status) => status === 'done').length,
                count: cells.filter((status) => status !== 'not_asked').length,
              })}
            </summary>
            <ul className={styles['plain']}>
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
