import { type ReactNode, useEffect, useState } from 'react';
import type { Three } from '../../../../server/domain/follow-up/merge-three';
import { currentOf } from '../../../api/conflict';
import { useText } from '../../../text/use-text';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { UnsavedGuard } from '../../../ui/unsaved-guard';
import { useAttempt } from '../../../ui/use-attempt';
import { useFormDraft } from '../../../ui/use-form-draft';
import type { WordedPart } from '../use-content-words';
import { type AsOne, asOne, asWritten } from './as-one';
import { baseOf, type Kept } from './kept';
import { mergeWritten } from './merge-written';
import { same } from './same';
import type { Current, Written } from './thread-edits.mutations';
import { VisibilityConfirm } from './visibility-confirm';
import { VisibilityField } from './visibility-field';
import { WrittenConflict } from './written-conflict';

interface ItemFormProps<Content extends object> {
  readonly label: string;
  /** Names what is written in this browser until it is saved. */
  readonly draft: string;
  readonly original: Written<Content>;
  /** What it is called; '' where it has no name yet, and cannot be saved. */
  readonly nameOf: (content: Content) => string;
  /** Id of the field that names it. */
  readonly nameField: (content: Content) => string;
  /** What else in it keeps it from being saved, with the field that it is in. */
  readonly faultsOf?: (content: Content) => readonly FieldError[];
  readonly words: (content: Content) => readonly WordedPart[];
  readonly save: (written: Written<Content>) => Promise<unknown>;
  readonly onSaved: () => void;
  /** Somebody else has saved meanwhile: what that speaks of has names of its own. */
  readonly onMet: (current: Current<Content>) => void;
  /** The fields of what is said; `state` is a problem's. */
  readonly children: (
    written: Written<Content>,
    change: (part: Partial<Content>) => void,
    write: (part: Partial<Written<Content>>) => void,
  ) => ReactNode;
}

/** Changes an intervention or a problem on its own page. What somebody else saved meanwhile stands beside one's own. */
export function ItemForm<Content extends object>(props: ItemFormProps<Content>) {
  const { label, original, nameOf, nameField, faultsOf, words, save, onSaved, onMet, children } = props;
  const { t } = useText();
  const draft = useFormDraft<Kept<Content>>(props.draft, { ...original, base: null });
  const { base: _, ...rest } = draft.fields;
  const written = rest as Written<Content>;
  const base = baseOf(draft.fields, original);
  const [met, setMet] = useState<Three<AsOne<Content>> & { readonly current: Current<Content> }>();
  const [asking, setAsking] = useState(false);
  const { errors, refuse, attempt } = useAttempt();
  const [saved, setSaved] = useState(false);
  // Once nothing is unsaved any more: the page is left without a question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (saved) onSaved();
  }, [saved]);
  const changed = !same(written, original);
  const write = (part: Partial<Written<Content>>) =>
    draft.write({ ...(part as Partial<Kept<Content>>), base });
  const change = (part: Partial<Content>) => write({ content: { ...written.content, ...part } });
  const meet = (current: Current<Content>) => {
    const { revision } = current;
    const apart = { base: base && asOne(base), ours: asOne(written), theirs: asOne(current) };
    // From now on one's own is a change of what the other has saved.
    draft.write({ ...asWritten(mergeWritten(apart), revision), base: asWritten(apart.theirs, revision) });
    setMet({ ...apart, current });
    onMet(current);
  };
  const send = () =>
    attempt(async () => {
      try {
        await save(written);
        draft.forget();
        setSaved(true);
      } catch (error) {
        meet(currentOf<Current<Content>>(error));
      }
    });
  const submit = async () => {
    const unnamed = nameOf(written.content).trim() === '';
    const faults = [
      ...(unnamed ? [{ field: nameField(written.content), message: t('threadEditing.nameNeeded') }] : []),
      ...(faultsOf?.(written.content) ?? []),
    ];
    refuse(faults);
    if (faults.length > 0) return;
    const began = base ?? original;
    if (
      written.visibility === began.visibility ||
      (began.revision === 0 && written.visibility === 'internal')
    )
      await send();
    else setAsking(true);
  };
  return (
    <>
      <Form label={label} onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <UnsavedGuard when={changed} />
        {draft.restored && <p>{t('forms.draft')}</p>}
        {met && (
          <WrittenConflict
            key={met.current.revision}
            apart={met}
            written={asOne(written)}
            changedAt={met.current.changedAt}
            words={words}
            onTake={(part) => write(asWritten({ ...asOne(written), ...part }, written.revision))}
          />
        )}
        {children(written, change, write)}
        <VisibilityField
          visibility={written.visibility}
          onChange={(visibility) => write({ visibility } as Partial<Written<Content>>)}
        />
        <SubmitButton>{t('threadEditing.save')}</SubmitButton>
      </Form>
      {/* Beside the form, since it is one of its own. */}
      {asking && (
        <VisibilityConfirm
          visibility={written.visibility}
          name={nameOf(written.content)}
          onConfirm={async () => {
            setAsking(false);
            await send();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
