import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { useSectionDeeds } from '../reports.mutations';
import { LeaveGuard } from '../saving/leave-guard';
import { useAutosave } from '../saving/use-autosave';
import { usePresence } from '../saving/use-presence';
import { kindNames } from '../standing/kind-names';
import type { AnswerViews } from './answer-views';
import { QuestionBlock } from './question-block';
import { SaveBar } from './save-bar';
import { SectionComments } from './section-comments';
import { SectionDone } from './section-done';
import { SectionFiles } from './section-files';
import { SectionSecrecy } from './section-secrecy';
import styles from './writing.module.css';

interface SectionWriterProps {
  readonly report: Report;
  readonly section: Section;
  readonly views: AnswerViews;
  readonly onDone: () => void;
}

/** A section's questions and what belongs to it. Give it a key of report and section: it keeps one section's texts. */
export function SectionWriter({ report, section, views, onDone }: SectionWriterProps) {
  const { t, pick, format } = useText();
  const { summary } = section;
  const { writable } = summary;
  const autosave = useAutosave(report.id, section);
  const { saves, unsent, current } = autosave;
  const deeds = useSectionDeeds(report.id, summary.key);
  const others = usePresence({
    report: report.id,
    section: summary.key,
    writing: writable,
    saves: current,
  });
  const flush = () => void autosave.flush();
  const flushAll = async () => {
    await autosave.flush();
    return !autosave.isUnsent();
  };
  return (
    <>
      <LeaveGuard unsent={autosave.isUnsent} flush={autosave.flush} />
      {(writable || unsent) && <SaveBar saves={saves} writable={writable} onRetry={flush} />}
      {!writable && <p>{t('writing.readOnly')}</p>}
      <p role="status" className={styles['others']}>
        {others.length > 0 &&
          t('writing.others', {
            count: others.length,
            names: format.list(others.map(({ name }) => name)),
          })}
      </p>
      {section.questions.map((item) => {
        const { key, kinds } = item.question;
        const save = saves[key];
        return save === undefined ? null : (
          <QuestionBlock
            key={key}
            item={item}
            save={save}
            kinds={summary.kinds.length > 1 ? kindNames(report, kinds, pick) : []}
            writable={writable}
            restored={autosave.restored.includes(key) && save.theirs === undefined}
            views={views}
            onType={(answer) => autosave.type(key, answer)}
            onChoose={(answer) => autosave.choose(key, answer)}
            onBlur={flush}
          />
        );
      })}
      <SectionFiles
        report={report.id}
        section={summary.key}
        attachments={section.attachments}
        writable={writable}
        deeds={deeds}
      />
      {writable && <SectionSecrecy summary={summary} change={deeds.change} />}
      <SectionComments
        draftKey={`comment:${report.id}:${summary.key}`}
        comments={section.comments}
        mayComment={report.mayComment}
        deeds={deeds}
      />
      {writable && <SectionDone summary={summary} change={deeds.change} onFlush={flushAll} onDone={onDone} />}
    </>
  );
}
