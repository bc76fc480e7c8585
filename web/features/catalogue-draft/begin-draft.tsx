import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';
import type { DraftDeeds } from './catalogue-draft.mutations';

/** Nobody is writing the next version: says what that would be, and begins it. */
export function BeginDraft({ begin }: Pick<DraftDeeds, 'begin'>) {
  const { t } = useText();
  const { errors, attempt } = useAttempt();
  return (
    <Form label={t('catalogueDraft.begin')} onSubmit={() => attempt(() => begin.mutateAsync())}>
      <ErrorSummary errors={errors} />
      <p>{t('catalogueDraft.beginLead')}</p>
      <SubmitButton>{t('catalogueDraft.begin')}</SubmitButton>
    </Form>
  );
}
