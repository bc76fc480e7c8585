import type { AnswerSave } from './answer-save';

/** Whose the other text is: somebody else's, one's own from another window, or an older one of a server set back. */
export type ConflictKind = 'other' | 'own' | 'older';

/** @param me the id of who reads it */
export function conflictKind({ theirs, stored }: AnswerSave, me: string | undefined): ConflictKind {
  if (theirs === undefined) return 'own';
  if (theirs.version < stored.version) return 'older';
  return theirs.savedBy !== null && theirs.savedBy.id === me ? 'own' : 'other';
}
