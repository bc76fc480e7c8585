import { Link } from '@tanstack/react-router';
import type { Finding } from '../../../../server/features/report-workflow/report-workflow.contract';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { questionAnchor } from '../writing/question-anchor';
import styles from './deciding.module.css';
import { shownFindings } from './shown-findings';

interface FindingListProps {
  readonly report: Pick<Report, 'id' | 'taskList'>;
  readonly level: Finding['level'];
  readonly findings: readonly Finding[];
}

/** What must be put right, or is worth a thought, section by section, each with a way to where it is done. */
export function FindingList({ report: { id, taskList }, level, findings }: FindingListProps) {
  const { t, pick } = useText();
  const { groups, notDone, count } = shownFindings(findings, level, taskList);
  if (count === 0) return null;
  return (
    <section className={styles['findings']} data-level={level} aria-labelledby={`fynd-${level}`}>
      <h2 id={`fynd-${level}`}>{t(`deciding.check.${level}s`, { count })}</h2>
      <p>{t(`deciding.check.${level}sLead`, { count })}</p>
      {groups.map(({ section, findings: own }) => (
        <div key={section?.key ?? ''}>
          <h3>{section === null ? t('deciding.check.whole') : pick(section.title)}</h3>
          <ul>
            {own.map((finding) => (
              <li key={`${finding.code} ${finding.question} ${finding.about.sv}`}>
                <FindingText report={id} finding={finding} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {notDone.length > 0 && (
        <p>
          {t('deciding.check.notDone', { count: notDone.length })}{' '}
          {notDone.map(({ key, title }, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Link
                to="/rapportering/$report/$section"
                params={{ report: id, section: key }}
                search={{ fran: 'kontroll' }}
              >
                {pick(title)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function FindingText({ report, finding }: { readonly report: string; readonly finding: Finding }) {
  const { t, pick } = useText();
  const { code, section, question, about, legalGround } = finding;
  const ground = legalGround === '' ? '' : ` (${legalGround})`;
  const words = t(`deciding.finding.${code}`, { about: `${pick(about)}${ground}` });
  if (section === null) return words;
  return (
    <Link
      to="/rapportering/$report/$section"
      params={{ report, section }}
      search={{ fran: 'kontroll' }}
      {...(question === null ? {} : { hash: questionAnchor(question) })}
    >
      {words}
    </Link>
  );
}
