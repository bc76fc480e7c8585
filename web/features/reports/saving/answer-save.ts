import type { SavedAnswer } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { sameAnswer } from '../answers/same-answer';

/** One question's answer between the page and the server. */
export interface AnswerSave {
  /** What the page shows; null: nothing has been answered. */
  readonly value: Answer | null;
  /** What stands at the server, as far as is known: what `value` was written over. */
  readonly stored: SavedAnswer;
  /** What is on its way. */
  readonly sending: Answer | undefined;
  /** What was sent and never answered: it may have arrived or not. */
  readonly unsure: readonly Answer[];
  /** What somebody else saved meanwhile; nothing is sent until its person has chosen. */
  readonly theirs: SavedAnswer | undefined;
  /** Why nothing more is sent until it is written anew: the code of the problem. */
  readonly refused: string | undefined;
  /** Times in a row that no answer came. */
  readonly lost: number;
}

export type SaveEvent =
  | { readonly type: 'typed'; readonly value: Answer }
  | { readonly type: 'sent' }
  | { readonly type: 'acknowledged'; readonly saved: SavedAnswer }
  | { readonly type: 'lost' }
  | { readonly type: 'refused'; readonly code: string }
  /** The answer as it stands: read anew, or in answer to a save over something older. */
  | { readonly type: 'seen'; readonly saved: SavedAnswer }
  | { readonly type: 'stale'; readonly saved: SavedAnswer }
  /** What is to hold, chosen in sight of both. */
  | { readonly type: 'chosen'; readonly value: Answer | null };

export const begin = (saved: SavedAnswer): AnswerSave => ({
  value: saved.value,
  stored: saved,
  sending: undefined,
  unsure: [],
  theirs: undefined,
  refused: undefined,
  lost: 0,
});

/** Whether something is written that the server is not known to have, or has perhaps been written over. */
export function isUnsent({ value, stored, theirs, sending, unsure }: AnswerSave): boolean {
  const under = sending === undefined ? unsure : [...unsure, sending];
  return theirs !== undefined || [stored.value, ...under].some((answer) => !sameAnswer(answer, value));
}

/** What is to be sent now, if anything. */
export function toSend(save: AnswerSave): Answer | undefined {
  const free = save.sending === undefined && save.theirs === undefined && save.refused === undefined;
  return free && isUnsent(save) && save.value !== null ? save.value : undefined;
}

/**
 * What follows from something that happened. Whatever comes in whatever order: the text typed last is what is shown,
 * or its person has chosen another; and nothing of somebody else's is written over unseen.
 */
export function afterEvent(save: AnswerSave, event: SaveEvent): AnswerSave {
  switch (event.type) {
    case 'typed':
      return { ...save, value: event.value, refused: undefined };
    case 'sent':
      return { ...save, sending: toSend(save) };
    case 'acknowledged':
      // What was sent may come back tidied; that it was taken is what counts, and the text is not moved under who writes.
      return {
        ...save,
        stored: { ...event.saved, value: save.sending ?? event.saved.value },
        sending: undefined,
        unsure: [],
        lost: 0,
      };
    case 'lost':
      return { ...missed(save), lost: save.lost + 1 };
    case 'refused':
      return { ...missed(save), refused: event.code, lost: 0 };
    case 'stale':
      return meet({ ...missed(save), lost: 0 }, event.saved);
    case 'seen':
      return save.sending === undefined ? meet(save, event.saved) : save;
    case 'chosen': {
      const stored = save.theirs ?? save.stored;
      return { ...save, value: event.value, stored, theirs: undefined, unsure: [], refused: undefined };
    }
  }
}

/** The answer to what was on its way will not come. */
const missed = (save: AnswerSave): AnswerSave => ({
  ...save,
  sending: undefined,
  unsure: save.sending === undefined ? save.unsure : [...save.unsure, save.sending],
});

/** Something newer stands at the server: what was here already, one's own that was not answered, or somebody else's. */
function meet(save: AnswerSave, saved: SavedAnswer): AnswerSave {
  if (saved.version < save.stored.version) return save;
  if (saved.version === save.stored.version)
    return { ...save, stored: { ...saved, value: save.stored.value } };
  const known = { ...save, stored: saved, unsure: [], theirs: undefined };
  if (save.theirs === undefined && !isUnsent(save)) return { ...known, value: saved.value };
  const own = [save.value, ...save.unsure].some((answer) => sameAnswer(answer, saved.value));
  return own ? known : { ...save, theirs: saved };
}
