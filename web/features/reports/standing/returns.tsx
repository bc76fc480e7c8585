import { Link } from '@tanstack/react-router';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import styles from './standing.module.css';

/** Why the office sent sections back: on top, since nothing else can be written. */
export function Returns({ report }: { readonly report: Report }) {
  const { t, pick } = useText();
  const returned = report.taskList.flatMap(({ key, title, returned: sent }) =>
    sent === null ? [] : [{ key, title, ...sent }],
  );
  if (report.state !== 'returned' || returned.length === 0) return null;
  return (
    <section className={styles['returned']} aria-labelledby="komplettering">
      <h2 id="komplettering">{t('reporting.returns.title')}</h2>
      <p>{t('reporting.returns.lead')}</p>
      <ul>
        {returned.map(({ key, title, reason, answered }) => (
          <li key={key}>
            <Link to="/rapportering/$report/$section" params={{ report: report.id, section: key }}>
              {pick(title)}
            </Link>
            {answered && ` (${t('reporting.returns.answered')})`}
            <p className={styles['text']}>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
