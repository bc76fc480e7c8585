import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SectionContent } from '../../../server/features/reports/report-content.contract';
import type { Report } from '../../../server/features/reports/reports.contract';
import { commentsQuery } from '../../features/report-review/report-review.queries';
import { SectionComments } from '../../features/report-review/section-comments';
import { useSectionDeeds } from '../../features/reports/reports.mutations';
import { useText } from '../../text/use-text';
import styles from '../pages.module.css';

interface SectionRemarksProps {
  readonly report: Report;
  readonly section: SectionContent;
}

/** Comments on a section, folded away; fetched when somebody opens them. */
export function SectionRemarks({ report, section }: SectionRemarksProps) {
  const { t, pick } = useText();
  const [open, setOpen] = useState(false);
  const summary = report.taskList.find(({ key }) => key === section.key);
  if (!summary?.readable) return null;
  return (
    <details
      className={styles['details']}
      data-print="no"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('review.comment.title', { count: summary.openComments })}</summary>
      {open && <Remarks report={report} section={section.key} title={pick(section.title)} />}
    </details>
  );
}

interface RemarksProps {
  readonly report: Report;
  readonly section: string;
  readonly title: string;
}

function Remarks({ report, section, title }: RemarksProps) {
  const { t } = useText();
  const { data, isError } = useQuery(commentsQuery(report.id));
  const { comment, resolve } = useSectionDeeds(report.id, section);
  if (isError) return <p role="alert">{t('review.comment.failed')}</p>;
  if (data === undefined) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <SectionComments
      draftKey={`comment:${report.id}:${section}`}
      title={title}
      comments={data.filter((one) => one.section === section)}
      mayComment={report.mayComment}
      write={(body) => comment.mutateAsync(body)}
      resolve={(id) => resolve.mutateAsync(id)}
    />
  );
}
