import { useState } from 'react';
import type { Comment } from '../../../../server/features/report-writing/report-writing.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { TextField } from '../../../ui/text-field';
import { useAttempt } from '../../../ui/use-attempt';
import { useDraft } from '../../../ui/use-draft';
import type { SectionDeeds } from '../reports.mutations';
import styles from './section-comments.module.css';
import writing from './writing.module.css';

const BODY = 'comment-body';

interface SectionCommentsProps {
  readonly draftKey: string;
  readonly comments: readonly Comment[];
  readonly mayComment: boolean;
  readonly deeds: SectionDeeds;
}

/** What the writers and reviewers say to each other about a section; it is not part of the report. */
export function SectionComments({ draftKey, comments, mayComment, deeds }: SectionCommentsProps) {
  const { t, format } = useText();
  const body = useDraft(draftKey);
  const [sent, setSent] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({ body: BODY });
  const resolving = useAttempt();
  const send = async () => {
    setSent(false);
    const text = body.text.trim();
    if (text === '') return refuse([{ field: BODY, message: t('writing.comments.needed') }]);
    if (!(await attempt(() => deeds.comment.mutateAsync(text)))) return;
    body.forget();
    setSent(true);
  };
  return (
    <section className={writing['block']} aria-labelledby="kommentarer">
      <h2 id="kommentarer" tabIndex={-1}>
        {t('writing.comments.title')}
      </h2>
      <p className={writing['small']}>{t('writing.comments.lead')}</p>
      <ErrorSummary errors={resolving.errors} />
      {comments.length === 0 && <p>{t('writing.comments.none')}</p>}
      <ul className={styles['comments']}>
        {comments.map(({ id, body: said, at, by, resolvedAt, resolvedBy }) => (
          <li key={id} data-resolved={resolvedAt !== null}>
            <p className={writing['text']}>{said}</p>
            <p className={writing['small']}>
              {t('writing.comments.by', { name: by.name, at: format.instant(at) })}
              {resolvedAt !== null &&
                `. ${t('writing.comments.resolved', { name: resolvedBy ?? '', at: format.instant(resolvedAt) })}`}
            </p>
            {mayComment && resolvedAt === null && (
              <button
                type="button"
                className={buttons['button']}
                aria-label={t('writing.comments.resolveLabel', { name: by.name })}
                onClick={() => void resolving.attempt(() => deeds.resolve.mutateAsync(id))}
              >
                {t('writing.comments.resolve')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayComment && (
        <div data-print="no">
          <Form label={t('writing.comments.write')} onSubmit={send}>
            <ErrorSummary errors={errors} />
            <TextField
              id={BODY}
              label={t('writing.comments.write')}
              hint={body.restored ? t('forms.draft') : undefined}
              value={body.text}
              onChange={body.write}
              lines={3}
              maxLength={4_000}
              error={errorOf(BODY)}
            />
            <SubmitButton>{t('writing.comments.send')}</SubmitButton>
            <p role="status">{sent && t('writing.comments.sent')}</p>
          </Form>
        </div>
      )}
    </section>
  );
}
