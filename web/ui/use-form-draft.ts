import { usePerson } from '../api/session-query';
import { readDraft } from './drafts';
import { useDraft } from './use-draft';

interface FormDraft<Fields> {
  readonly fields: Fields;
  /** Changes some of the fields. */
  write(part: Partial<Fields>): void;
  /** They were brought back from an earlier visit: worth a line above the form (`forms.draft`). */
  readonly restored: boolean;
  /** When it has been sent: empties the form and forgets what was kept. */
  forget(): void;
}

/** The same as `useDraft` for a form of several fields, which come back together. */
export function useFormDraft<Fields extends object>(key: string, empty: Fields): FormDraft<Fields> {
  const draft = useDraft(key);
  const fields: Fields = draft.text === '' ? empty : { ...empty, ...JSON.parse(draft.text) };
  return {
    fields,
    write: (part) => draft.write(JSON.stringify({ ...fields, ...part })),
    restored: draft.restored,
    forget: draft.forget,
  };
}

/** Whether something was being written under a key: what is folded away then opens by itself. */
export function useHasDraft(key: string): boolean {
  const person = usePerson()?.id;
  return person !== undefined && (readDraft(person, key) ?? '') !== '';
}
