import type { SavedAnswer } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { type AnswerSave, afterEvent, begin, isUnsent } from './answer-save';

/** What is kept in this browser of an answer that the server is not known to have. */
interface Kept {
  readonly value: Answer;
  /** What it was written over. */
  readonly over: SavedAnswer;
  readonly unsure: readonly Answer[];
}

/** As it is kept; undefined when there is nothing to keep. */
export function keptText(save: AnswerSave): string | undefined {
  const { value, stored, sending, unsure } = save;
  if (!isUnsent(save) || value === null) return undefined;
  const kept: Kept = { value, over: stored, unsure: sending === undefined ? unsure : [...unsure, sending] };
  return JSON.stringify(kept);
}

/** Goes on where an earlier visit was broken off. @param text what was kept @param saved what stands at the server now */
export function restore(saved: SavedAnswer, text: string | undefined): AnswerSave {
  const kept = text === undefined ? undefined : readKept(text);
  if (kept === undefined || kept.value.type === undefined) return begin(saved);
  const left = { ...begin(kept.over), value: kept.value, unsure: kept.unsure };
  return afterEvent(left, { type: 'seen', saved });
}

function readKept(text: string): Kept | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(text);
    return kept.value && kept.over && kept.unsure ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
