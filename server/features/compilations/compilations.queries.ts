import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import { roundLabel } from '../../domain/reporting/round-label';
import { notFound, Problem } from '../../http/problem';
import type { Measuring } from '../judgements/measure-indicators';
import type { Compilation, CompilationSummary } from './compilations.contract';
import { hashOf } from './figures-hash';
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

/** The city's documents, the latest compiled first; what is withdrawn is among them for the office alone. */
export async function listCompilations(
  db: ReadDb,
  measure: Measuring,
  { published, today }: Asked,
): Promise<CompilationSummary[]> {
  const rows = await summaries(db, published)
    .$if(published, (query) => query.where('withdrawn_at', 'is', null))
    .orderBy('compiled_at', 'desc')
    .orderBy('edition', 'desc')
    .execute();
  const version = await getDataVersion(db);
  const found: CompilationSummary[] = [];
  for (const row of rows) found.push(await summaryOf(db, measure, row, { version, today }));
  return found;
}

/**
 * @throws Problem 404 for one there is not, or, where only published ones are asked for, one that is not; 410
 * `withdrawn`, with its summary, for one that everyone could read before
 */
export async function getCompilation(
  db: ReadDb,
  measure: Measuring,
  id: string,
  { published, today }: Asked,
): Promise<StoredCompilation> {
  const row = await summaries(db, published).select('content').where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound(`No compilation is called ${id}`);
  const summary = await summaryOf(db, measure, row, { version: await getDataVersion(db), today });
  if (published && summary.withdrawn !== null)
    throw new Problem({ status: 410, code: 'withdrawn', detail: summary.withdrawn.reason, current: summary });
  return { summary, content: readCompilation(row.content) };
}

/** A document as it is stored: JSON of what was gathered. */
export const readCompilation = (content: string): Compilation => JSON.parse(content);

const summaries = (db: ReadDb, published: boolean) =>
  db
    .selectFrom('compilations')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'compilations.round_key')
    .select(['id', 'edition', 'programme_slug', 'round_key', 'title_sv', 'title_en', 'reports', 'indicators'])
    .select(['figures_hash', 'data_version', 'compiled_at', 'published_at', 'withdrawn_at'])
    .select(['withdrawn_reason', 'compilations.provenance', 'year', 'type', 'period_to'])
    .$if(published, (query) => query.where('published_at', 'is not', null));

type Row = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

async function summaryOf(
  db: ReadDb,
  measure: Measuring,
  row: Row,
  now: { readonly version: number; readonly today: string },
): Promise<CompilationSummary> {
  return {
    id: row.id,
    programme: { slug: row.programme_slug, title: { sv: row.title_sv, en: row.title_en } },
    round: { key: row.round_key, label: roundLabel(row.year, row.type) },
    edition: row.edition,
    reports: row.reports,
    compiledAt: row.compiled_at,
    publishedAt: row.published_at,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason },
    stale: row.data_version !== now.version && (await isRevised(db, measure, row, now.today)),
    example: row.provenance === 'example',
  };
}

/** The data change for many reasons; what a reader must know is whether a figure in it has. */
async function isRevised(db: ReadDb, measure: Measuring, row: Row, today: string): Promise<boolean> {
  const indicators: string[] = JSON.parse(row.indicators);
  const fresh = await figuresFor(db, measure, { indicators, round: { periodTo: row.period_to }, today });
  return hashOf(fresh) !== row.figures_hash;
}
