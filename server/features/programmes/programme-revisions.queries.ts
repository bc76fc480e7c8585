import type { ReadDb } from '../../../db/database';
import type { ProgrammeRevisions } from './programme-changes.contract';
import { getStoredProgramme, readProgramme } from './stored-programmes.queries';

/** A programme as it has stood after each change, newest first. @throws Problem 404 for one nobody knows */
export async function listProgrammeRevisions(db: ReadDb, slug: string): Promise<ProgrammeRevisions> {
  await getStoredProgramme(db, slug);
  const rows = await db
    .selectFrom('programme_revisions')
    .leftJoin('people', 'people.id', 'programme_revisions.by')
    .select(['revision', 'at', 'people.name as by', 'reason', 'content'])
    .where('programme_slug', '=', slug)
    .orderBy('revision', 'desc')
    .execute();
  return { revisions: rows.map(({ content, ...row }) => ({ ...row, content: readProgramme(content) })) };
}
