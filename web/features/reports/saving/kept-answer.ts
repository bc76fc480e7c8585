import type { SavedAnswer } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { sameAnswer } from '../answers/same-answer';
import { type AnswerSave, afterEvent, begin, isUnsent } from './answer-save';

/** What is kept in this browser of an answer that the server is not known to have. */
interface Kept {
  readonly value: Answer;
  /** What it was written over. */
  readonly over: SavedAnswer;
  readonly unsure: readonly Answer[];
  /** Left in other windows, and still to be chosen among. */
  readonly besides: readonly Answer[];
}

/** As it is kept; undefined when there is nothing to keep. */
export function keptText(save: AnswerSave): string | undefined {
  const { value, stored, sending, besides } = save;
  if (!isUnsent(save) || value === null) return undefined;
  const unsure = sending === undefined ? save.unsure : [...save.unsure, sending];
  const kept: Kept = { value, over: stored, unsure, besides };
  return JSON.stringify(kept);
}

/**
 * Goes on where earlier visits were broken off.
 * @param texts what was kept, by each window of its own, latest first @param saved what stands at the server now
 */
export function restore(saved: SavedAnswer, texts: readonly string[]): AnswerSave {
  const [latest, ...others] = texts.flatMap((text) => readKept(text) ?? []);
  if (latest === undefined) return begin(saved);
  const left = { ...begin(latest.over), value: latest.value, unsure: latest.unsure };
  const known = [latest.value, ...latest.unsure, saved.value];
  const besides = [...latest.besides, ...others.flatMap((one) => [one.value, ...one.besides])].filter(
    (value, at, all) => ![...known, ...all.slice(0, at)].some((one) => sameAnswer(one, value)),
  );
  return { ...afterEvent(left, { type: 'seen', saved }), besides };
}

function readKept(text: string): Kept | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(text);
    return kept.value?.type && kept.over && kept.unsure && kept.besides ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
