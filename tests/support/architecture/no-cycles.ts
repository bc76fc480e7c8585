import type { Rule } from './rule';
import type { SourceFile } from './source-files';

export const NO_CYCLES: Rule = {
  title: 'no file reaches itself through its imports',
  violations: (files) => {
    const done = new Set<string>();
    const byPath = new Map(files.map((file) => [file.path, file]));
    return files.flatMap((file) => findCycle(file, byPath, done, []));
  },
};

function findCycle(
  file: SourceFile,
  byPath: ReadonlyMap<string, SourceFile>,
  done: Set<string>,
  trail: readonly string[],
): string[] {
  const start = trail.indexOf(file.path);
  if (start !== -1) return [[...trail.slice(start), file.path].join(' → ')];
  if (done.has(file.path)) return [];
  const found = file.imports.flatMap(({ target }) => {
    const next = byPath.get(target ?? '');
    return next ? findCycle(next, byPath, done, [...trail, file.path]) : [];
  });
  done.add(file.path);
  return found;
}
