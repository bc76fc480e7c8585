import { type ReactNode, useState } from 'react';
import type { FollowUp, Intervention } from '../../../../server/features/reports/report-content.contract';
import type { InterventionDetail } from '../../../../server/features/threads/threads.contract';
import { currentOf } from '../../../api/conflict';
import { useText } from '../../../text/use-text';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { FormSelect } from '../../../ui/form-select';
import { Said } from '../../../ui/said';
import { SubmitButton } from '../../../ui/submit-button';
import { Unfold } from '../../../ui/unfold';
import { useAttempt } from '../../../ui/use-attempt';
import { useFormDraft, useHasDraft } from '../../../ui/use-form-draft';
import { STATUSES } from '../threads-parameters';
import { useThreadEdits } from './thread-edits.mutations';

interface QuickFollowUpProps {
  readonly intervention: InterventionDetail;
  /** One of which nothing has been said. */
  readonly empty: () => FollowUp;
  /** The fields of a follow-up. */
  readonly fields: (followUp: FollowUp, change: (part: Partial<FollowUp>) => void) => ReactNode;
}

/** Adds a follow-up from the page of the intervention. It takes no part in a conflict: it comes on top of what stands. */
export function QuickFollowUp(props: QuickFollowUpProps) {
  const { t } = useText();
  const { owner, content, visibility, revision } = props.intervention;
  const key = `follow-up:${owner.key}:${content.id}`;
  const wasWriting = useHasDraft(key);
  const [saved, setSaved] = useState(false);
  return (
    <>
      {saved && (
        <Said>
          <p>
            {t(visibility === 'open' ? 'threadEditing.followUp.savedOpen' : 'threadEditing.followUp.saved')}
          </p>
        </Said>
      )}
      <Unfold key={revision} summary={t('threadEditing.followUp.title')} open={wasWriting}>
        <FollowUpForm {...props} draft={key} onSaved={() => setSaved(true)} />
      </Unfold>
    </>
  );
}

interface FollowUpFormProps extends QuickFollowUpProps {
  readonly draft: string;
  readonly onSaved: () => void;
}

type Standing = Pick<InterventionDetail, 'revision' | 'visibility' | 'content'>;

function FollowUpForm({ intervention, empty, fields, onSaved, ...props }: FollowUpFormProps) {
  const { t } = useText();
  const { saveIntervention } = useThreadEdits();
  const [blank] = useState(empty);
  const draft = useFormDraft<{ followUp: FollowUp; status: Intervention['status'] }>(props.draft, {
    followUp: blank,
    status: intervention.content.status,
  });
  const { errors, refuse, attempt } = useAttempt();
  const { followUp, status } = draft.fields;
  const submit = async () => {
    const missing: FieldError[] = [];
    if (followUp.on === null) missing.push({ field: null, message: t('threadEditing.followUp.dayNeeded') });
    if (followUp.done.trim() === '')
      missing.push({ field: null, message: t('threadEditing.followUp.doneNeeded') });
    refuse(missing);
    if (missing.length > 0) return;
    const place = { owner: intervention.owner.key, id: intervention.content.id };
    // Sent twice it is there once: it is known by its id.
    const addedTo = ({ revision, visibility, content }: Standing): Standing => ({
      revision,
      visibility,
      content: {
        ...content,
        status,
        followUps: [...content.followUps.filter(({ id }) => id !== followUp.id), followUp],
      },
    });
    await attempt(async () => {
      try {
        await saveIntervention(place, addedTo(intervention));
      } catch (error) {
        await saveIntervention(place, addedTo(currentOf<Standing>(error)));
      }
      draft.forget();
      onSaved();
    });
  };
  return (
    <Form label={t('threadEditing.followUp.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {draft.restored && <p>{t('forms.draft')}</p>}
      {fields(followUp, (part) => draft.write({ followUp: { ...followUp, ...part } }))}
      <FormSelect
        label={t('threadEditing.followUp.status')}
        value={status}
        onChange={(chosen) => draft.write({ status: STATUSES.find((one) => one === chosen) ?? status })}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`threadWords.status.${one}`)}
          </option>
        ))}
      </FormSelect>
      <SubmitButton>{t('threadEditing.followUp.add')}</SubmitButton>
    </Form>
  );
}
