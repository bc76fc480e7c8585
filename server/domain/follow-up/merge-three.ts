import { same } from '../same';

/** Something as two have changed it apart from one another. */
export interface Three<T> {
  /** What whoever says it began from; null: nothing is known of it. */
  readonly base: T | null;
  /** As it stands now. */
  readonly theirs: T;
  /** As it is said now. */
  readonly ours: T;
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether ours says something else of a field than it began from; beside nothing known, whether it says anything. */
export const changed = <T extends object, Key extends keyof T>(
  { base, ours }: Three<T>,
  key: Key,
): boolean => (base === null ? !saysNothing(ours[key]) : !same(base[key], ours[key]));

/** A field as ours has it where ours has changed it, and otherwise as it stands. */
export const mergeField = <T extends object, Key extends keyof T>(three: Three<T>, key: Key): T[Key] =>
  changed(three, key) ? three.ours[key] : three.theirs[key];

/** Keys as they stand, with those that ours has added and without those that ours has taken away. */
export function mergeKeys({ base, theirs, ours }: Three<readonly string[]>): string[] {
  const removed = (base ?? []).filter((key) => !ours.includes(key));
  const added = ours.filter((key) => !(base ?? []).includes(key) && !theirs.includes(key));
  return [...theirs.filter((key) => !removed.includes(key)), ...added];
}
