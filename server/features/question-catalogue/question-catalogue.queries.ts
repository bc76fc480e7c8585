import type { ReadDb } from '../../../db/database';
import type { CataloguesTable } from '../../../db/schema/catalogues';
import { catalogueMatrix } from '../../domain/reporting/catalogue-matrix';
import { notFound } from '../../http/problem';
import type { CatalogueVersion, CatalogueVersions } from './question-catalogue.contract';
import { readCatalogue } from './read-catalogue';

/** A published version with how its kinds coincide. @param version undefined: the newest @throws Problem 404 */
export async function getCatalogueVersion(
  db: ReadDb,
  version: number | undefined,
): Promise<CatalogueVersion> {
  const row = await publishedCatalogues(db)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst();
  if (row === undefined) throw notFound('No such version of the question catalogue is published');
  const content = readCatalogue(row.content);
  return {
    ...particulars(row, await roundsByVersion(db)),
    content,
    matrix: catalogueMatrix(content),
  };
}

/** Published versions, newest first. */
export async function listCatalogueVersions(db: ReadDb): Promise<CatalogueVersions> {
  const rows = await publishedCatalogues(db).execute();
  const rounds = await roundsByVersion(db);
  return { versions: rows.map((row) => particulars(row, rounds)) };
}

const publishedCatalogues = (db: ReadDb) =>
  db
    .selectFrom('question_catalogues')
    .select(['version', 'note', 'content', 'published_at'])
    .where('state', '=', 'published')
    .orderBy('version', 'desc');

function particulars(
  { version, note, published_at }: Pick<CataloguesTable, 'version' | 'note' | 'published_at'>,
  rounds: ReadonlyMap<number, string[]>,
) {
  return { version, note, publishedAt: published_at, usedBy: rounds.get(version) ?? [] };
}

/** Keys of rounds by the version they use, the latest first. */
async function roundsByVersion(db: ReadDb): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('reporting_rounds')
    .select(['key', 'catalogue_version'])
    .orderBy('period_to', 'desc')
    .orderBy('key')
    .execute();
  const rounds = new Map<number, string[]>();
  for (const { key, catalogue_version: version } of rows) {
    rounds.set(version, [...(rounds.get(version) ?? []), key]);
  }
  return rounds;
}
