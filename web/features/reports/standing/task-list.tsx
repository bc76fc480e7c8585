import type { Report, SectionSummary } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { kindNames } from './kind-names';
import { inOrderOfWork } from './open-again';
import { type SectionAnchor, SectionLink } from './section-link';
import styles from './standing.module.css';

interface TaskListProps {
  readonly report: Report;
  readonly anchor: SectionAnchor;
}

/** The sections of a report with how far each has come; the whole row leads to it. */
export function TaskList({ report, anchor }: TaskListProps) {
  const { t } = useText();
  if (report.taskList.length === 0) return <p>{t('reporting.sections.empty')}</p>;
  return (
    <ul className={styles['tasks']}>
      {inOrderOfWork(report).map((section) => (
        <Task key={section.key} report={report} section={section} anchor={anchor} />
      ))}
    </ul>
  );
}

interface TaskProps extends TaskListProps {
  readonly section: SectionSummary;
}

function Task({ report, section, anchor }: TaskProps) {
  const { t, pick, format } = useText();
  const { status, kinds, confidentiality, legalGround, readable } = section;
  const { answered, questions, requiredLeft, openComments, writing } = section;
  const names = kindNames(report, kinds, pick);
  const use = names.length === report.kinds.length ? 'all' : names.length > 1 ? 'once' : 'only';
  const counts = [
    t('reporting.sections.answered', { answered, count: questions }),
    ...(requiredLeft > 0 ? [t('reporting.sections.requiredLeft', { count: requiredLeft })] : []),
    ...(openComments > 0 ? [t('reporting.sections.comments', { count: openComments })] : []),
  ];
  return (
    <li>
      <div className={styles['task']}>
        <SectionLink report={report} section={section} anchor={anchor} />
        <p className={styles['quiet']}>{t(`reporting.sections.${use}`, { kinds: format.list(names) })}</p>
        {confidentiality !== 'open' && (
          <p className={styles['mark']}>
            {confidentiality === 'secret' && legalGround !== ''
              ? t('reporting.ground', { ground: legalGround })
              : t(`reportWords.confidentiality.${confidentiality}`)}
          </p>
        )}
        {!readable && (
          <p className={styles['quiet']}>
            {t(confidentiality === 'secret' ? 'reporting.sections.closed' : 'reporting.sections.notYet')}
          </p>
        )}
        {writing.length > 0 && (
          <p>{t('reporting.sections.writing', { names: format.list(writing.map(({ name }) => name)) })}</p>
        )}
      </div>
      <div className={styles['task']}>
        <p className={styles['status']} data-status={status}>
          {t(`reportWords.sectionStatus.${status}`)}
        </p>
        <p className={styles['quiet']}>{counts.join(', ')}</p>
      </div>
    </li>
  );
}

/** Which sections each lägesbild is made of: each is written once. */
export function KindList({ report }: { readonly report: Report }) {
  const { t, pick } = useText();
  return (
    <>
      <p>{t('reporting.sections.kindsHelp')}</p>
      <ul className={styles['kinds']}>
        {report.kinds.map(({ key, label, sections }) => (
          <li key={key}>{t('reporting.sections.kind', { name: pick(label), count: sections.length })}</li>
        ))}
      </ul>
    </>
  );
}
