import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { AreaParts } from './area-parts';
import type { EditingChoices } from './choices';
import type { NameOf } from './create-name-of';
import { DutyList } from './duty-list';
import { fieldId } from './field-ids';
import { FoldedPart } from './folded-part';
import { HeadFields } from './head-fields';
import { takePart } from './merge-content';
import styles from './programme-editing.module.css';
import { RoleList } from './role-list';
import { usePartWords } from './use-part-words';
import type { ProgrammeDraft } from './use-programme-draft';

interface ProgrammeFormProps {
  readonly label: string;
  readonly draft: ProgrammeDraft;
  readonly choices: EditingChoices;
  readonly nameOf: NameOf;
  /** What else is asked for, above the reason. */
  readonly children?: ReactNode;
}

/** Everything of a programme, saved as one revision with its reason. Its parts hold forms of their own. */
export function ProgrammeForm({ label, draft, choices, nameOf, children }: ProgrammeFormProps) {
  const { t } = useText();
  const words = usePartWords(nameOf);
  const { content, write, errors, errorOf } = draft;
  const fields = { value: content, onChange: write, errorOf };
  return (
    <div className={styles['form']}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={draft.dirty} />
      {draft.restored && (
        <p className={buttons['actions']}>
          {t('forms.draft')}{' '}
          <button type="button" className={buttons['button']} onClick={draft.forget}>
            {t('programmeEditing.startOver')}
          </button>
        </p>
      )}
      {draft.merged && <p role="status">{t('programmeEditing.merged')}</p>}
      {draft.both.length > 0 && (
        <Conflict
          fields={draft.both.flatMap((difference) => {
            const part = difference.before ?? difference.after;
            if (part === undefined) return [];
            const { before: own, after: theirs } = words.compared(difference);
            return [
              {
                key: difference.id,
                label: words.label(part),
                compared: true,
                own: difference.before ? own : t('programmeEditing.takenAway'),
                theirs: difference.after ? theirs : t('programmeEditing.takenAway'),
                onTake: () => draft.replace(takePart(content, difference)),
              },
            ];
          })}
        />
      )}
      <ul className={styles['parts']}>
        <FoldedPart name={t('programmeEditing.head')} prefix={null} errors={errors}>
          <HeadFields {...fields} />
        </FoldedPart>
        <AreaParts {...fields} errors={errors} choices={choices} />
        <FoldedPart name={t('programmeEditing.duty.title')} prefix={fieldId('duties')} errors={errors}>
          <DutyList {...fields} />
        </FoldedPart>
        <FoldedPart name={t('programmes.roles.title')} prefix={fieldId('roles')} errors={errors}>
          <RoleList {...fields} />
        </FoldedPart>
      </ul>
      <Form label={label} onSubmit={draft.submit}>
        {children}
        <TextField
          id={fieldId('reason')}
          label={t('programmeEditing.reason')}
          hint={t('programmeEditing.reasonHint')}
          value={draft.reason}
          lines={2}
          maxLength={500}
          error={errorOf(fieldId('reason'))}
          onChange={draft.writeReason}
        />
        <p className={buttons['actions']}>
          <SubmitButton>{t('programmeEditing.save')}</SubmitButton>
        </p>
      </Form>
    </div>
  );
}
