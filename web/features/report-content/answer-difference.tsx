import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import { useText } from '../../text/use-text';
import { TextDifference } from '../../ui/text-difference';
import { useNames } from './names';
import styles from './report-content.module.css';
import { type Line, wordedAnswer } from './worded-answer';

interface AnswerDifferenceProps {
  readonly form: AnswerForm;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

/** What has changed in an answer of any kind: each part that differs, in words, with what came in and went out. */
export function AnswerDifference({ form, before, after }: AnswerDifferenceProps) {
  const text = useText();
  const names = useNames();
  const changed = changedLines(
    wordedAnswer(form, before, text, names),
    wordedAnswer(form, after, text, names),
  );
  if (changed.length === 0) {
    return <p className={styles['quiet']}>{text.t('reportContent.difference.same')}</p>;
  }
  return changed.map(({ key, label, was, is }) => (
    <div key={key}>
      {label !== '' && <p className={styles['label']}>{label}</p>}
      <TextDifference before={was} after={is} />
    </div>
  ));
}

/** The parts that differ: those there are now in their order, then those that are gone. */
export function changedLines(before: readonly Line[], after: readonly Line[]) {
  const earlier = new Map(before.map((line) => [line.key, line]));
  const keys = new Set(after.map(({ key }) => key));
  return [
    ...after.map(({ key, label, text }) => ({ key, label, was: earlier.get(key)?.text ?? '', is: text })),
    ...before
      .filter(({ key }) => !keys.has(key))
      .map(({ key, label, text }) => ({ key, label, was: text, is: '' })),
  ].filter(({ was, is }) => was !== is);
}
