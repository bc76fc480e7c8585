import { useEffect, useState } from 'react';
import { usePerson } from '../api/session-query';
import { forgetDraft, readDraft, writeDraft } from './drafts';
import { markUnsaved } from './unsaved';

interface Draft {
  readonly text: string;
  /** Keeps every change at once, so that neither a reload nor the end of the session takes it. */
  write(text: string): void;
  /** The text was brought back from an earlier visit: worth a line beside the field (`forms.draft`). */
  readonly restored: boolean;
  /** When it has been sent, or is no longer wanted: empties the field and forgets what was kept. */
  forget(): void;
}

/**
 * The text of a longer field (a reason, a decision), kept in this browser while it is written.
 *
 * `const reason = useDraft('deactivation:' + person.id)`, then `value={reason.text} onChange={reason.write}`, and
 * `reason.forget()` once it is saved. The key names the form and what it is about.
 * It is kept per person: who signs in next on the same computer never meets it. Signing out forgets all of one's own.
 */
export function useDraft(key: string, initial = ''): Draft {
  const person = usePerson()?.id;
  // Whoever was here when the form was opened: while the session is over the text is still theirs.
  const [owner] = useState(person);
  const [kept] = useState(() => (owner === undefined ? undefined : readDraft(owner, key)));
  const [text, setText] = useState(kept ?? initial);
  const written = text !== initial;
  useEffect(() => (written ? markUnsaved() : undefined), [written]);
  const write = (next: string) => {
    setText(next);
    if (owner !== undefined) writeDraft(owner, key, next);
  };
  const forget = () => {
    setText('');
    if (owner !== undefined) forgetDraft(owner, key);
  };
  return { text, write, restored: kept !== undefined && kept !== '' && text === kept, forget };
}
