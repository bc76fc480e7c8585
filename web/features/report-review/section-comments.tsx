import { useState } from 'react';
import type { Comment } from '../../../server/features/report-writing/report-writing.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useDraft } from '../../ui/use-draft';
import styles from './report-review.module.css';

interface SectionCommentsProps {
  /** Names what is being written in this browser. */
  readonly draftKey: string;
  readonly title: string;
  readonly comments: readonly Comment[];
  readonly mayComment: boolean;
  readonly write: (body: string) => Promise<unknown>;
  readonly resolve: (comment: string) => Promise<unknown>;
}

/** What is remarked on a section. Everybody who writes in it and the office read it; it is never part of the report. */
export function SectionComments(props: SectionCommentsProps) {
  const { title, comments, mayComment } = props;
  const { t } = useText();
  return (
    <div className={styles['comments']}>
      {comments.length === 0 && <p className={styles['quiet']}>{t('review.comment.none')}</p>}
      <ul className={styles['plain']}>
        {comments.map((comment) => (
          <SectionComment key={comment.id} comment={comment} {...props} />
        ))}
      </ul>
      {mayComment && <CommentForm key={title} {...props} />}
    </div>
  );
}

function SectionComment({
  comment: { id, body, at, by, resolvedAt, resolvedBy },
  mayComment,
  resolve,
}: SectionCommentsProps & { readonly comment: Comment }) {
  const { t, format } = useText();
  const [asked, setAsked] = useState(false);
  const { errors, attempt } = useAttempt();
  const close = async () => {
    setAsked(true);
    if (!(await attempt(() => resolve(id)))) setAsked(false);
  };
  return (
    <li className={styles['comment']}>
      <p className={styles['quiet']}>{t('review.comment.by', { name: by.name, when: format.instant(at) })}</p>
      <p className={styles['note']}>{body}</p>
      <ErrorSummary errors={errors} />
      {resolvedAt !== null && (
        <p className={styles['quiet']}>
          {t('review.comment.resolved', { name: resolvedBy ?? '', when: format.instant(resolvedAt) })}
        </p>
      )}
      {resolvedAt === null && mayComment && (
        <button
          type="button"
          className={buttons['button']}
          aria-disabled={asked}
          onClick={() => !asked && void close()}
        >
          {t('review.comment.resolve')}
        </button>
      )}
    </li>
  );
}

function CommentForm({ draftKey, title, write }: SectionCommentsProps) {
  const { t } = useText();
  const draft = useDraft(draftKey);
  const { errors, attempt, refuse } = useAttempt();
  const submit = async () => {
    const body = draft.text.trim();
    if (body === '') {
      refuse([{ field: draftKey, message: t('review.comment.missing') }]);
      return;
    }
    if (await attempt(() => write(body))) draft.forget();
  };
  return (
    <Form label={t('review.comment.on', { title })} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextField
        id={draftKey}
        label={t('review.comment.write')}
        hint={t('review.comment.hint')}
        value={draft.text}
        onChange={draft.write}
        lines={3}
        maxLength={4_000}
        error={errors.find(({ field }) => field === draftKey)?.message}
      />
      <SubmitButton>{t('review.comment.send')}</SubmitButton>
    </Form>
  );
}
