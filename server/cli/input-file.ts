import { readFileSync, statSync } from 'node:fs';
import { ImportRejected } from '../domain/importing/import-error';

/** How many bytes a file has. @throws ImportRejected when there is no such file */
export const sizeOfFile = (path: string): number =>
  readOrRefuse(path, () => {
    const stats = statSync(path);
    if (!stats.isFile()) throw new Error('not a file');
    return stats.size;
  });

/** The whole of a file. @throws ImportRejected when there is no such file */
export const readWhole = (path: string): Buffer => readOrRefuse(path, () => readFileSync(path));

function readOrRefuse<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ImportRejected('unreadable_file', {
      sv: `${path} finns inte eller går inte att läsa`,
      en: `${path} does not exist or cannot be read`,
    });
  }
}
