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
  /** What the same person left unsent in other windows; nothing is sent until they have chosen. */
  readonly besides: readonly Answer[];
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
  /** Whoever writes, or that the section opens again, has what was refused tried once more. */
  | { readonly type: 'retried' }
  /** The answer as it was read; perhaps before the latest save of one's own. */
  | { readonly type: 'seen'; readonly saved: SavedAnswer }
  /** The answer as it stands for certain: told to a save over another version. */
  | { readonly type: 'stale'; readonly saved: SavedAnswer }
  /** What is to hold, chosen in sight of both. */
  | { readonly type: 'chosen'; readonly value: Answer | null };

export const begin = (saved: SavedAnswer): AnswerSave => ({
  value: saved.value,
  stored: saved,
  sending: undefined,
  unsure: [],
  theirs: undefined,
  besides: [],
  refused: undefined,
  lost: 0,
});

/** Whether its person has to choose between texts. */
export const isOpen = ({ theirs, besides }: AnswerSave): boolean =>
  theirs !== undefined || besides.length > 0;

/** Whether something is written that the server is not known to have, or has perhaps been written over. */
export function isUnsent(save: AnswerSave): boolean {
  const { value, stored, sending, unsure } = save;
  const under = sending === undefined ? unsure : [...unsure, sending];
  return isOpen(save) || [stored.value, ...under].some((answer) => !sameAnswer(answer, value));
}

/** What is to be sent now, if anything. */
export function toSend(save: AnswerSave): Answer | undefined {
  const free = save.sending === undefined && !isOpen(save) && save.refused === undefined;
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
    case 'retried':
      return { ...save, refused: undefined };
    case 'stale':
      return meet(missed(save), event.saved);
    case 'seen': {
      const { version } = save.stored;
      if (save.sending !== undefined || event.saved.version < version) return save;
      return event.saved.version > version
        ? meet(save, event.saved)
        : { ...save, stored: { ...event.saved, value: save.stored.value }, lost: 0 };
    }
    case 'chosen':
      return chosen(save, event.value);
  }
}

/** The answer to what was on its way will not come. */
const missed = (save: AnswerSave): AnswerSave => ({
  ...save,
  sending: undefined,
  unsure: save.sending === undefined ? save.unsure : [...save.unsure, save.sending],
});

/**
 * Another version stands at the server: one's own that was not answered, or somebody else's; an older one where the
 * server has been set back.
 */
function meet(before: AnswerSave, saved: SavedAnswer): AnswerSave {
  const save = { ...before, lost: 0 };
  const known = { ...save, stored: saved, unsure: [], theirs: undefined };
  if (!isUnsent(save)) return { ...known, value: saved.value };
  const own = [save.value, ...save.unsure].some((answer) => sameAnswer(answer, saved.value));
  return own ? known : { ...save, theirs: saved };
}

/** Of what stands at the server first, then of what was left in other windows. */
const chosen = (save: AnswerSave, value: Answer | null): AnswerSave =>
  save.theirs === undefined
    ? { ...save, value, besides: save.besides.slice(1), refused: undefined }
    : { ...save, value, stored: save.theirs, theirs: undefined, unsure: [], refused: undefined };
