import type { ReadDb } from '../../../db/database';
import type { ProgrammeProvenance } from '../../../db/schema/programmes';
import { byPeriod } from '../../domain/follow-up/programme';
import { notFound } from '../../http/problem';
import type { ProgrammeContent } from './programmes.contract';

/** A programme with the revision that holds. */
export interface StoredProgramme {
  readonly slug: string;
  readonly revision: number;
  /** Instant: since when that revision holds. */
  readonly revisedAt: string;
  readonly provenance: ProgrammeProvenance;
  readonly content: ProgrammeContent;
}

/** Every programme as it stands, the latest period first, in one query. */
export async function listStoredProgrammes(db: ReadDb): Promise<StoredProgramme[]> {
  const rows = await db
    .selectFrom('programmes')
    .innerJoin('programme_revisions', (join) =>
      join
        .onRef('programme_revisions.programme_slug', '=', 'programmes.slug')
        .onRef('programme_revisions.revision', '=', 'programmes.revision'),
    )
    .select(['slug', 'programmes.revision', 'programmes.provenance', 'content', 'at as revisedAt'])
    .orderBy('slug')
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, content: readProgramme(content) })).sort(byPeriod);
}

/** @throws Problem 404 for a programme nobody knows */
export const getStoredProgramme = async (db: ReadDb, slug: string): Promise<StoredProgramme> =>
  chooseProgramme(await listStoredProgrammes(db), slug);

/** @throws Problem 404 for a programme nobody knows */
export function chooseProgramme(programmes: readonly StoredProgramme[], slug: string): StoredProgramme {
  const programme = programmes.find((one) => one.slug === slug);
  if (programme === undefined) throw notFound(`No programme is called ${slug}`);
  return programme;
}

/** A programme as it is stored: JSON of what `ProgrammeContent` of the contract let in. */
export const readProgramme = (content: string): ProgrammeContent => JSON.parse(content);
