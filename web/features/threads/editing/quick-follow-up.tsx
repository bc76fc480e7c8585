import { useState } from 'react';
import type {
  EFFECTS,
  InterventionStatus,
  NEXT_STEPS,
} from '../../../../server/domain/follow-up/intervention';
import type { InterventionDetail } from '../../../../server/features/threads/threads.contract';
import { currentOf } from '../../../api/conflict';
import { useText } from '../../../text/use-text';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { FormSelect } from '../../../ui/form-select';
import { Said } from '../../../ui/said';
import { SubmitButton } from '../../../ui/submit-button';
import { TextField } from '../../../ui/text-field';
import { Unfold } from '../../../ui/unfold';
import { useAttempt } from '../../../ui/use-attempt';
import { useFormDraft, useHasDraft } from '../../../ui/use-form-draft';
import { STATUSES } from '../threads-parameters';
import { useThreadEdits } from './thread-edits.mutations';

type Effect = (typeof EFFECTS)[number];
type NextStep = (typeof NEXT_STEPS)[number];
const SEEN: readonly Effect[] = ['seen', 'not_seen', 'unknown'];
const NEXT: readonly NextStep[] = ['continue', 'change', 'end'];
const IDS = { on: 'follow-up-on', done: 'follow-up-done' } as const;
const LONGEST = 2_000;

interface QuickFollowUpProps {
  readonly intervention: InterventionDetail;
}

/** Adds a follow-up from the page of the intervention. It takes no part in a conflict: it comes on top of what stands. */
export function QuickFollowUp({ intervention }: QuickFollowUpProps) {
  const { t } = useText();
  const { owner, content, visibility } = intervention;
  const key = `follow-up:${owner.key}:${content.id}`;
  const [wasWriting] = useState(useHasDraft(key));
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
      <Unfold
        key={`${intervention.revision}`}
        summary={t('threadEditing.followUp.title')}
        open={wasWriting && !saved}
      >
        <FollowUpForm draftKey={key} intervention={intervention} onSaved={() => setSaved(true)} />
      </Unfold>
    </>
  );
}

interface FollowUpFormProps extends QuickFollowUpProps {
  readonly draftKey: string;
  readonly onSaved: () => void;
}

function FollowUpForm({ draftKey, intervention, onSaved }: FollowUpFormProps) {
  const { t } = useText();
  const { saveIntervention } = useThreadEdits();
  const place = { owner: intervention.owner.key, id: intervention.content.id };
  const draft = useFormDraft(draftKey, {
    id: '',
    on: '',
    done: '',
    effect: 'unknown' as Effect,
    effectText: '',
    next: 'continue' as NextStep,
    nextText: '',
    status: intervention.content.status as InterventionStatus,
  });
  const { errors, errorOf, refuse, attempt } = useAttempt();
  const { status, ...followUp } = draft.fields;
  const submit = async () => {
    const missing = [
      ...(followUp.on === '' ? [{ field: IDS.on, message: t('threadEditing.followUp.dayNeeded') }] : []),
      ...(followUp.done.trim() === ''
        ? [{ field: IDS.done, message: t('threadEditing.followUp.doneNeeded') }]
        : []),
    ];
    refuse(missing);
    if (missing.length > 0) return;
    // The same when it is sent again: what has arrived is then not added twice.
    const id = followUp.id || crypto.randomUUID();
    draft.write({ id });
    const added = (to: Pick<InterventionDetail, 'revision' | 'visibility' | 'content'>) => ({
      revision: to.revision,
      visibility: to.visibility,
      content: {
        ...to.content,
        status,
        followUps: [...to.content.followUps.filter((one) => one.id !== id), { ...followUp, id }],
      },
    });
    await attempt(async () => {
      try {
        await saveIntervention(place, added(intervention));
      } catch (error) {
        await saveIntervention(place, added(currentOf<InterventionDetail>(error)));
      }
      draft.forget();
      onSaved();
    });
  };
  const select = <Key extends string>(
    label: string,
    value: Key,
    keys: readonly Key[],
    word: (key: Key) => string,
    write: (key: Key) => void,
  ) => (
    <FormSelect label={label} value={value} onChange={(key) => write(key as Key)}>
      {keys.map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </FormSelect>
  );
  const text = (part: 'done' | 'effectText' | 'nextText') => (
    <TextField
      {...(part === 'done' ? { id: IDS.done, error: errorOf(IDS.done) } : {})}
      label={t(`threadWords.followUp.${part}`)}
      value={followUp[part]}
      onChange={(value) => draft.write({ [part]: value })}
      lines={2}
      maxLength={LONGEST}
    />
  );
  return (
    <Form label={t('threadEditing.followUp.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {draft.restored && <p>{t('forms.draft')}</p>}
      <TextField
        id={IDS.on}
        label={t('threadWords.followUp.on')}
        type="date"
        width="short"
        value={followUp.on}
        onChange={(on) => draft.write({ on })}
        error={errorOf(IDS.on)}
      />
      {text('done')}
      {select(
        t('threadWords.followUp.effect'),
        followUp.effect,
        SEEN,
        (one) => t(`threadWords.effect.${one}`),
        (effect) => draft.write({ effect }),
      )}
      {text('effectText')}
      {select(
        t('threadWords.followUp.next'),
        followUp.next,
        NEXT,
        (one) => t(`threadWords.next.${one}`),
        (next) => draft.write({ next }),
      )}
      {text('nextText')}
      {select(
        t('threadEditing.followUp.status'),
        status,
        STATUSES,
        (one) => t(`threadWords.status.${one}`),
        (chosen) => draft.write({ status: chosen }),
      )}
      <SubmitButton>{t('threadEditing.followUp.add')}</SubmitButton>
    </Form>
  );
}
