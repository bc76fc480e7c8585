import type { ReactNode } from 'react';
import type { Attachment } from '../../../server/features/reports/attachment.contract';
import type {
  AnsweredQuestion,
  ReportContent,
  SectionContent,
} from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import { AnswerView } from './answer-view';
import { AttachmentList } from './attachment-list';
import { FigureList } from './figure-list';
import { LeftOut, SectionMark } from './left-out';
import styles from './report-content.module.css';
import { sectionAnchor } from './section-anchor';

export interface Places {
  /** Where a file is fetched. */
  readonly addressOf: (section: SectionContent, attachment: Attachment) => string;
  /** What stands in place of an answer; undefined leaves the answer. */
  readonly answerOf?: (question: AnsweredQuestion, section: SectionContent) => ReactNode;
  /** What follows a section: comments. */
  readonly after?: (section: SectionContent) => ReactNode;
}

interface ReportSectionProps extends Places {
  readonly section: SectionContent;
  readonly kinds: ReportContent['kinds'];
}

/** A section with its questions, or that it is left out and why. */
export function ReportSection({ section, kinds, addressOf, answerOf, after }: ReportSectionProps) {
  const { pick } = useText();
  return (
    <section className={styles['section']} aria-labelledby={sectionAnchor(section.key)}>
      <h2 id={sectionAnchor(section.key)} tabIndex={-1}>
        {pick(section.title)}
      </h2>
      {section.questions === null ? <LeftOut section={section} /> : <SectionMark section={section} />}
      {section.questions?.map((question) => (
        <div key={question.key} className={styles['question']}>
          <h3>{pick(question.wording)}</h3>
          <StatutoryParts question={question} kinds={kinds} />
          {answerOf?.(question, section) ?? (
            <AnswerView form={question.form} answer={question.answer} question={pick(question.wording)} />
          )}
          <FigureList figures={question.figures} />
        </div>
      ))}
      <AttachmentList
        attachments={section.attachments}
        addressOf={(attachment) => addressOf(section, attachment)}
      />
      {after?.(section)}
    </section>
  );
}

/** What the law asks for that a question answers. */
function StatutoryParts({
  question,
  kinds,
}: Pick<ReportSectionProps, 'kinds'> & { readonly question: AnsweredQuestion }) {
  const { t, pick } = useText();
  const parts = kinds
    .flatMap(({ statutoryParts }) => statutoryParts)
    .filter(({ key }) => question.statutoryParts.includes(key));
  return parts.map(({ key, label, legalGround }) => (
    <p key={key} className={styles['statutory']}>
      {t('reportContent.statutory', { part: pick(label), ground: legalGround })}
    </p>
  ));
}
