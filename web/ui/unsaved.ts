const written = new Set<symbol>();

/** Whether something was written on this page, in this tab, that has not been sent. */
export const hasUnsaved = (): boolean => written.size > 0;

/** Remembers that something was written. @returns what forgets it again */
export function markUnsaved(): () => void {
  const mark = Symbol('unsaved');
  written.add(mark);
  return () => void written.delete(mark);
}

/** Gives up everything that was written: its person has said so. */
export const letGo = (): void => written.clear();
