import { useState } from 'react';
import type { Report } from '../../../server/features/reports/reports.contract';
import { useText } from '../../text/use-text';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import type { ReviewDeeds } from './report-review.mutations';
import { type ReturnDraft, reasonField } from './use-return-draft';
import { useReviewAttempt } from './use-review-attempt';

interface ReturnFormProps {
  readonly report: Report;
  readonly draft: ReturnDraft;
  readonly sendBack: ReviewDeeds['sendBack'];
  /** What is wrong with the reasons, which stand at their sections. */
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
  /** With the titles of the sections that were sent back. */
  readonly onDone: (titles: readonly string[]) => void;
}

/** Sends the chosen sections back, after a question that names them. */
export function ReturnForm({ report, draft, sendBack, errors, onErrors, onDone }: ReturnFormProps) {
  const { t, pick, format } = useText();
  const [asking, setAsking] = useState(false);
  const sending = useReviewAttempt();
  // In the report's order, whatever the order they were chosen in.
  const chosen = report.taskList.filter(({ key }) => draft.sections.includes(key));
  const names = format.list(chosen.map(({ title }) => `”${pick(title)}”`));
  const check = async () => {
    const missing = chosen
      .filter(({ key }) => (draft.reasons[key] ?? '').trim() === '')
      .map(({ key, title }) => ({
        field: reasonField(key),
        message: t('review.return.reasonMissing', { title: pick(title) }),
      }));
    const found: FieldError[] =
      chosen.length === 0 ? [{ field: null, message: t('review.return.noneChosen') }] : missing;
    onErrors(found);
    setAsking(found.length === 0);
  };
  const send = async () => {
    const done = await sending.attempt(() =>
      sendBack.mutateAsync({
        version: report.version,
        sections: chosen.map(({ key }) => ({ section: key, reason: (draft.reasons[key] ?? '').trim() })),
      }),
    );
    if (!done) return;
    draft.forget();
    setAsking(false);
    onDone(chosen.map(({ title }) => pick(title)));
  };
  return (
    <>
      <Form label={t('review.return.title')} onSubmit={check}>
        <ErrorSummary errors={errors} />
        <p>
          {chosen.length === 0
            ? t('review.return.lead')
            : t('review.return.chosen', { count: chosen.length, names })}
        </p>
        {draft.restored && <p>{t('forms.draft')}</p>}
        <p role="status">
          {chosen.length > 0 && <b>{t('review.return.count', { count: chosen.length })}</b>}
        </p>
        <SubmitButton>{t('review.return.send')}</SubmitButton>
      </Form>
      {asking && (
        <ConfirmDialog
          title={t('review.return.confirm', { count: chosen.length })}
          confirm={t('review.return.send')}
          errors={sending.errors}
          onConfirm={send}
          onCancel={() => setAsking(false)}
        >
          <p>{t('review.return.confirmLead', { organisation: report.organisation.name })}</p>
          <ul>
            {chosen.map(({ key, title }) => (
              <li key={key}>{pick(title)}</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  );
}
