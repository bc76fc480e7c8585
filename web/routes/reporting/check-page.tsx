import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type {
  AnsweredQuestion,
  SectionContent,
} from '../../../server/features/reports/report-content.contract';
import type { Report } from '../../../server/features/reports/reports.contract';
import { AnswerView } from '../../features/report-content/answer-view';
import { NamesOfThings } from '../../features/report-content/names';
import { ReportSection } from '../../features/report-content/report-section';
import { ChangeLink } from '../../features/reports/deciding/change-link';
import rows from '../../features/reports/deciding/deciding.module.css';
import { FindingList } from '../../features/reports/deciding/finding-list';
import { MarkReady } from '../../features/reports/deciding/mark-ready';
import {
  attachmentAddress,
  checkQuery,
  contentQuery,
  reportQuery,
} from '../../features/reports/reports.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';
import { ReportHead } from './report-head';

const ROUTE = '/rapportering/$report/kontroll';

/** All answers with what is missing in them, before the report goes to decision. */
export function CheckPage() {
  const { t } = useText();
  const { report: id } = useParams({ from: ROUTE });
  const { data: report } = useSuspenseQuery(reportQuery(id));
  const { data: check } = useSuspenseQuery(checkQuery(id));
  const { data: content } = useSuspenseQuery(contentQuery(id, 'now'));
  const answerOf = (question: AnsweredQuestion, section: SectionContent) => (
    <Answered report={report} section={section} question={question} />
  );
  return (
    <>
      <ReportHead report={report} title={t('deciding.check.title')} lead={t('deciding.check.lead')} />
      {check.findings.length === 0 && <p>{t('deciding.check.clean')}</p>}
      <FindingList report={report} level="error" findings={check.findings} />
      <FindingList report={report} level="warning" findings={check.findings} />
      <MarkReady report={report} check={check} />
      <NamesOfThings value={content.names}>
        <div className={pages['section']}>
          {content.sections.map((section) => (
            <ReportSection
              key={section.key}
              section={section}
              kinds={content.kinds}
              addressOf={({ key }, attachment) => attachmentAddress(id, key, attachment.id)}
              answerOf={answerOf}
            />
          ))}
        </div>
      </NamesOfThings>
    </>
  );
}

interface AnsweredProps {
  readonly report: Report;
  readonly section: SectionContent;
  readonly question: AnsweredQuestion;
}

function Answered({ report, section, question }: AnsweredProps) {
  const { pick } = useText();
  const wording = pick(question.wording);
  const writable = report.taskList.some(({ key, writable: open }) => key === section.key && open);
  return (
    <div className={rows['row']}>
      <div>
        <AnswerView form={question.form} answer={question.answer} question={wording} />
      </div>
      {writable && (
        <ChangeLink report={report.id} section={section.key} question={question.key} wording={wording} />
      )}
    </div>
  );
}
