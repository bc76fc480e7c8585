import { Link } from '@tanstack/react-router';
import type { Finding } from '../../../../server/features/report-workflow/report-workflow.contract';
import { useText } from '../../../text/use-text';
import { questionAnchor } from '../writing/question-anchor';
import styles from './deciding.module.css';

interface FindingListProps {
  readonly report: string;
  readonly level: Finding['level'];
  readonly findings: readonly Finding[];
}

/** What must be put right, or is worth a thought, each with a way to where it is done. */
export function FindingList({ report, level, findings }: FindingListProps) {
  const { t } = useText();
  const own = findings.filter((finding) => finding.level === level);
  if (own.length === 0) return null;
  return (
    <section className={styles['findings']} data-level={level} aria-labelledby={`fynd-${level}`}>
      <h2 id={`fynd-${level}`}>{t(`deciding.check.${level}s`, { count: own.length })}</h2>
      <p>{t(`deciding.check.${level}sLead`)}</p>
      <ul>
        {own.map((finding) => (
          <li key={`${finding.code} ${finding.section} ${finding.question} ${finding.about.sv}`}>
            <FindingText report={report} finding={finding} />
          </li>
        ))}
      </ul>
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
