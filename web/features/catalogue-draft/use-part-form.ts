import { useState } from 'react';
import type { CatalogueDraft } from '../../../server/features/question-catalogue/question-catalogue.contract';
import type { FieldError } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import type { Edit } from './draft-edits';
import type { SaveEdit } from './use-edit';

export interface PartFormParts<Part extends object> {
  readonly initial: Part;
  readonly save: SaveEdit;
  /** What is missing before it can be sent. */
  readonly check: (part: Part) => readonly FieldError[];
  readonly editOf: (part: Part) => Edit;
  /** The same in the draft as somebody else has saved it; undefined when they took it away. */
  readonly theirsOf: (draft: CatalogueDraft) => Part | undefined;
  readonly onDone: () => void;
}

/** A part of the draft while it is written: a question, a section, a kind. */
export function usePartForm<Part extends object>(parts: PartFormParts<Part>) {
  const { initial, save, check, editOf, theirsOf, onDone } = parts;
  const [before] = useState(initial);
  const [part, setPart] = useState(initial);
  const [theirs, setTheirs] = useState<Part>();
  const { errors, errorOf, refuse, attempt } = useAttempt();
  const submit = async () => {
    const missing = check(part);
    refuse(missing);
    if (missing.length > 0) return;
    let conflict: CatalogueDraft | undefined;
    const done = await attempt(async () => {
      conflict = await save(editOf(part));
    });
    // Saving once more is then a choice made in sight of what it replaces.
    if (conflict !== undefined) setTheirs(theirsOf(conflict));
    else if (done) onDone();
  };
  return {
    part,
    write: (change: Partial<Part>) => setPart({ ...part, ...change }),
    dirty: JSON.stringify(part) !== JSON.stringify(before),
    theirs,
    errors,
    errorOf,
    submit,
  };
}

export type PartForm<Part extends object> = ReturnType<typeof usePartForm<Part>>;
