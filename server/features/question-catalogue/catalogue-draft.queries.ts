import type { ReadDb } from '../../../db/database';
import type { Catalogue } from '../../domain/reporting/catalogue';
import { checkCatalogue } from '../../domain/reporting/check-catalogue';
import { notFound } from '../../http/problem';
import type { CatalogueDraft } from './question-catalogue.contract';
import { readCatalogue } from './read-catalogue';

/** The version that is being written, and what keeps it from being published. */
export async function findCatalogueDraft(db: ReadDb): Promise<CatalogueDraft | undefined> {
  const row = await db
    .selectFrom('question_catalogues')
    .leftJoin('people', 'people.id', 'question_catalogues.changed_by')
    .select(['question_catalogues.version', 'row_version', 'note', 'changed_at', 'people.name', 'content'])
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // Not through `readCatalogue`: a draft is another text after each change, and only published ones are worth keeping.
  const content: CatalogueDraft['content'] = JSON.parse(row.content);
  return {
    version: row.version,
    rowVersion: row.row_version,
    note: row.note,
    changedAt: row.changed_at,
    changedBy: row.name,
    content,
    faults: checkCatalogue(content, {
      earlier: await publishedContents(db),
      indicators: await indicatorKeys(db),
    }),
  };
}

/** @throws Problem 404 when none is being written */
export async function getCatalogueDraft(db: ReadDb): Promise<CatalogueDraft> {
  const draft = await findCatalogueDraft(db);
  if (draft === undefined) throw notFound('No version of the question catalogue is being written');
  return draft;
}

async function publishedContents(db: ReadDb): Promise<Catalogue[]> {
  const rows = await db
    .selectFrom('question_catalogues')
    .select('content')
    .where('state', '=', 'published')
    .execute();
  return rows.map(({ content }) => readCatalogue(content));
}

async function indicatorKeys(db: ReadDb): Promise<Set<string>> {
  const rows = await db.selectFrom('indicators').select('key').execute();
  return new Set(rows.map(({ key }) => key));
}
