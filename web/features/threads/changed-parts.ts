import type { WordedPart } from './use-content-words';

/** A part that two versions say differently. */
export interface ChangedPart {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The parts in which one version differs from the one before, in their order. */
export function changedParts(before: readonly WordedPart[], after: readonly WordedPart[]): ChangedPart[] {
  const earlier = new Map(before.map(({ key, text }) => [key, text]));
  return after.flatMap(({ key, label, text }) => {
    const was = earlier.get(key) ?? '';
    return was === text ? [] : [{ key, label, before: was, after: text }];
  });
}
