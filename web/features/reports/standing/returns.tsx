import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { openAgain } from './open-again';
import { type SectionAnchor, SectionLink } from './section-link';
import styles from './standing.module.css';

interface ReturnsProps {
  readonly report: Report;
  readonly anchor: SectionAnchor;
}

/** Why the office sent sections back: on top, since nothing else can be written. */
export function Returns({ report, anchor }: ReturnsProps) {
  const { t } = useText();
  const open = openAgain(report);
  if (open.length === 0) return null;
  return (
    <section className={styles['returned']} aria-labelledby="komplettering">
      <h2 id="komplettering">{t('reporting.returns.title')}</h2>
      <p>{t('reporting.returns.lead')}</p>
      <ul>
        {open.map((section) => (
          <li key={section.key}>
            <SectionLink report={report} section={section} anchor={anchor} />
            {section.returned?.answered && ` (${t('reporting.returns.answered')})`}
            <p className={styles['text']}>{section.returned?.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
