import { Link } from '@tanstack/react-router';
import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import styles from './writing.module.css';

interface SectionStepsProps {
  readonly report: Report;
  readonly section: Section;
}

/** The ways to the sections before and after, by name. */
export function SectionSteps({ report, section: { before, after } }: SectionStepsProps) {
  const { t, pick } = useText();
  const step = (key: string | null, label: string) => {
    const found = report.taskList.find((section) => section.key === key);
    return found === undefined ? null : (
      <Link to="/rapportering/$report/$section" params={{ report: report.id, section: found.key }}>
        {label}: {pick(found.title)}
      </Link>
    );
  };
  return (
    <nav className={styles['steps']} aria-label={t('writing.steps.label')} data-print="no">
      {step(before, t('writing.steps.before'))}
      {step(after, t('writing.steps.after'))}
    </nav>
  );
}
