import type { ReadDb } from '../../../db/database';
import type { ProgrammeProvenance } from '../../../db/schema/programmes';
import { notFound } from '../../http/problem';
import type { ProgrammeContent } from './programmes.contract';

/** A programme as its latest revision has it. */
export interface StoredProgramme {
  readonly slug: string;
  readonly revision: number;
  readonly provenance: ProgrammeProvenance;
  readonly content: ProgrammeContent;
}

/** All programmes, latest period first, in one query. */
export async function listStoredProgrammes(db: ReadDb): Promise<StoredProgramme[]> {
  const rows = await db
    .selectFrom('programmes')
    .innerJoin('programme_revisions', (join) =>
      join
        .onRef('programme_revisions.programme_slug', '=', 'programmes.slug')
        .onRef('programme_revisions.revision', '=', 'programmes.revision'),
    )
    .select(['programmes.slug', 'programmes.revision', 'programmes.provenance', 'content'])
    .execute();
  return rows
    .map(({ content, ...row }): StoredProgramme => ({ ...row, content: JSON.parse(content) }))
    .sort(latestFirst);
}

/** @throws Problem 404 for a programme nobody has made */
export async function getStoredProgramme(db: ReadDb, slug: string): Promise<StoredProgramme> {
  const found = (await listStoredProgrammes(db)).find((programme) => programme.slug === slug);
  if (found === undefined) throw notFound(`No programme is called ${slug}`);
  return found;
}

const latestFirst = ({ slug, content }: StoredProgramme, other: StoredProgramme): number =>
  other.content.period.from.localeCompare(content.period.from) || slug.localeCompare(other.slug);
