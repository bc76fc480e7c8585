import { useEffect } from 'react';
import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { markUnsaved } from '../../../ui/unsaved';
import { isEmpty } from '../answers/is-empty';
import { WithThread } from '../answers/thread-setting';
import { MarkWrong, useWrongFields } from '../answers/wrong-fields';
import { useSectionDeeds } from '../reports.mutations';
import { isOpen } from '../saving/answer-save';
import { LeaveGuard } from '../saving/leave-guard';
import { useAutosave } from '../saving/use-autosave';
import { usePresence } from '../saving/use-presence';
import { kindNames } from '../standing/kind-names';
import type { AnswerViews } from './answer-views';
import type { SectionGuard } from './previous-answer';
import { QuestionBlock } from './question-block';
import { SaveBar } from './save-bar';
import { SectionComments } from './section-comments';
import { SectionDone } from './section-done';
import { SectionFiles } from './section-files';
import { SectionSecrecy } from './section-secrecy';
import { useThreadSetting } from './use-thread-setting';
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
  const thread = useThreadSetting(report.id, section, saves, views);
  const deeds = useSectionDeeds(report.id, summary.key);
  const others = usePresence({
    report: report.id,
    section: summary.key,
    writing: writable,
    saves: current,
  });
  const flush = () => void autosave.flush();
  const wrong = useWrongFields();
  const isWrong = wrong.fields.length > 0;
  useEffect(() => (isWrong ? markUnsaved() : undefined), [isWrong]);
  const flushAll = async () => {
    await autosave.flush();
    if (wrong.any()) return 'wrong';
    return autosave.isUnsent() ? 'unsent' : undefined;
  };
  const guard: SectionGuard = {
    confidentiality: summary.confidentiality,
    raise: (confidentiality, legalGround) =>
      deeds.change.mutateAsync({ version: summary.version, confidentiality, legalGround }),
  };
  const left = section.questions
    .map(({ question }) => question)
    .filter(({ key, required }) => required && isEmpty(saves[key]?.value ?? null));
  return (
    <MarkWrong value={wrong.mark}>
      <LeaveGuard unsent={autosave.isUnsent} wrong={wrong.any} flush={autosave.flush} />
      {(writable || unsent) && (
        <SaveBar
          saves={saves}
          writable={writable}
          kept={autosave.kept}
          wrong={wrong.fields}
          onRetry={() => void autosave.retry()}
        />
      )}
      {!writable && <p>{t('writing.readOnly')}</p>}
      <p role="status" className={styles['others']}>
        {others.length > 0 &&
          t('writing.others', {
            count: others.length,
            names: format.list(others.map(({ name }) => name)),
          })}
      </p>
      <WithThread value={thread}>
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
              restored={autosave.restored.includes(key) && !isOpen(save)}
              views={views}
              guard={guard}
              onType={(answer) => autosave.type(key, answer)}
              onChoose={(answer) => autosave.choose(key, answer)}
              onBlur={flush}
            />
          );
        })}
      </WithThread>
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
      {writable && (
        <SectionDone summary={summary} left={left} change={deeds.change} onFlush={flushAll} onDone={onDone} />
      )}
    </MarkWrong>
  );
}
