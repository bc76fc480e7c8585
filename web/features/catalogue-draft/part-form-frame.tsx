import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import styles from './catalogue-draft.module.css';
import type { PartForm } from './use-part-form';

interface PartFormFrameProps<Part extends object> {
  /** "Ändra frågan: Vilka problem är störst?" */
  readonly label: string;
  readonly form: PartForm<Part>;
  /** The fields that two people may have changed, in words. */
  readonly fields: readonly {
    readonly key: keyof Part & string;
    readonly label: string;
    readonly text: (part: Part) => string;
  }[];
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Around the fields of a part: what is wrong, what somebody else wrote, and the ways out. */
export function PartFormFrame<Part extends object>(props: PartFormFrameProps<Part>) {
  const { label, form, fields, onCancel, children } = props;
  const { t } = useText();
  const { part, theirs, write } = form;
  return (
    <div className={styles['open']}>
      <Form label={label} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} />
        <UnsavedGuard when={form.dirty} />
        {theirs && (
          <Conflict
            fields={fields.map(({ key, label: name, text }) => ({
              key,
              label: name,
              own: text(part),
              theirs: text(theirs),
              onTake: () => write({ [key]: theirs[key] } as unknown as Partial<Part>),
            }))}
          />
        )}
        {children}
        <p className={buttons['actions']}>
          <SubmitButton>{t('catalogueDraft.save')}</SubmitButton>
          <button type="button" className={buttons['button']} onClick={onCancel}>
            {t('forms.cancel')}
          </button>
        </p>
      </Form>
    </div>
  );
}
