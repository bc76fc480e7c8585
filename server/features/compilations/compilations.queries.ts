import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import type { Measuring } from '../judgements/measure-indicators';
import type { Compilation, CompilationSummary } from './compilations.contract';
import { figuresFor } from './gather-compilation';

/** A compilation with what is said of it. */
export interface StoredCompilation {
  readonly summary: CompilationSummary;
  readonly content: Compilation;
}

interface Asked {
  /** Whether only what is published is there. */
  readonly published: boolean;
  /** ISO date. */
  readonly today: string;
}

/** The city's documents, the latest compiled first. */
export async function listCompilations(
  db: ReadDb,
  measure: Measuring,
  asked: Asked,
): Promise<StoredCompilation[]> {
  const rows = await compilations(db, asked.published)
    .orderBy('compiled_at', 'desc')
    .orderBy('edition', 'desc')
    .execute();
  const version = await getDataVersion(db);
  const found: StoredCompilation[] = [];
  for (const row of rows) found.push(await storedOf(db, measure, row, { ...asked, version }));
  return found;
}

/** @throws Problem 404 for one there is not, or, where only published ones are asked for, one that is not */
export async function getCompilation(
  db: ReadDb,
  measure: Measuring,
  id: string,
  asked: Asked,
): Promise<StoredCompilation> {
  const row = await compilations(db, asked.published).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound(`No compilation is called ${id}`);
  return await storedOf(db, measure, row, { ...asked, version: await getDataVersion(db) });
}

const compilations = (db: ReadDb, published: boolean) =>
  db
    .selectFrom('compilations')
    .select(['id', 'edition', 'content', 'data_version', 'compiled_at', 'published_at', 'provenance'])
    .$if(published, (query) => query.where('published_at', 'is not', null));

type Row = Awaited<ReturnType<ReturnType<typeof compilations>['execute']>>[number];

async function storedOf(
  db: ReadDb,
  measure: Measuring,
  row: Row,
  now: { readonly version: number; readonly today: string },
): Promise<StoredCompilation> {
  const content: Compilation = JSON.parse(row.content);
  const stale = row.data_version !== now.version && (await isRevised(db, measure, content, now.today));
  return {
    content,
    summary: {
      id: row.id,
      programme: content.programme,
      round: { key: content.round.key, label: content.round.label },
      edition: row.edition,
      reports: content.reports.length,
      compiledAt: row.compiled_at,
      publishedAt: row.published_at,
      stale,
      example: content.example,
    },
  };
}

/** The data change for many reasons; what a reader must know is whether a figure in it has. */
async function isRevised(
  db: ReadDb,
  measure: Measuring,
  { figures, round }: Compilation,
  today: string,
): Promise<boolean> {
  const indicators = figures.map(({ indicator }) => indicator);
  const fresh = await figuresFor(db, measure, { indicators, round, today });
  return JSON.stringify(fresh) !== JSON.stringify(figures);
}
