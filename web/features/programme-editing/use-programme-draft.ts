import { useState } from 'react';
import type {
  ProgrammeContent,
  ProgrammeDetail,
} from '../../../server/features/programmes/programmes.contract';
import { currentOf } from '../../api/conflict';
import { useText } from '../../text/use-text';
import type { FieldError } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import { useFormDraft } from '../../ui/use-form-draft';
import { fieldId, fieldIdsOf } from './field-ids';
import { mergeContent } from './merge-content';
import { missingFields } from './missing-fields';
import type { PartDifference } from './parts-of';
import type { ProgrammeChangeSent } from './programme-editing.mutations';
import { settleKeys } from './settle-keys';

const NONE: readonly PartDifference[] = [];

interface ProgrammeDraftParts {
  /** The name of what is kept while it is written. */
  readonly name: string;
  /** As it stands; revision 0: it does not exist yet. */
  readonly stored: { readonly revision: number; readonly content: ProgrammeContent };
  readonly send: (change: ProgrammeChangeSent) => Promise<unknown>;
  readonly onSaved: () => void;
}

/**
 * A programme while it is written, kept in this browser. When somebody else has saved meanwhile, what only they have
 * changed is taken in; what both have changed is shown side by side, and saved anew in sight of it.
 */
export function useProgrammeDraft({ name, stored, send, onSaved }: ProgrammeDraftParts) {
  const { t } = useText();
  const draft = useFormDraft(name, { ...stored, base: stored.content, reason: '' });
  const { content, base, revision, reason } = draft.fields;
  const [both, setBoth] = useState(NONE);
  const [merged, setMerged] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({
    ...fieldIdsOf(content),
    reason: fieldId('reason'),
  });
  const write = (part: Partial<ProgrammeContent>) => draft.write({ content: { ...content, ...part } });
  const submit = async () => {
    const missing: FieldError[] = missingFields(content).map(({ field, what }) => ({
      field,
      message: t(`programmeEditing.needed.${what}`),
    }));
    if (reason.trim() === '')
      missing.push({ field: fieldId('reason'), message: t('programmeEditing.needed.reason') });
    refuse(missing);
    if (missing.length > 0) return;
    let met = false;
    const done = await attempt(async () => {
      try {
        await send({ revision, content: settleKeys(content, base), reason: reason.trim() });
      } catch (error) {
        const now = currentOf<ProgrammeDetail>(error);
        const together = mergeContent(base, content, now.content);
        met = true;
        setBoth(together.both);
        setMerged(true);
        draft.write({ content: together.content, base: now.content, revision: now.revision });
      }
    });
    if (!done || met) return;
    draft.forget();
    onSaved();
  };
  return {
    content,
    /** What somebody else has saved last, as far as it is known here. */
    base,
    reason,
    write,
    writeReason: (text: string) => draft.write({ reason: text }),
    replace: (next: ProgrammeContent) => draft.write({ content: next }),
    dirty: JSON.stringify(content) !== JSON.stringify(base) || reason !== '',
    restored: draft.restored,
    forget: draft.forget,
    /** Somebody else's changes have been taken in. */
    merged,
    both,
    errors,
    errorOf,
    submit,
  };
}

export type ProgrammeDraft = ReturnType<typeof useProgrammeDraft>;
