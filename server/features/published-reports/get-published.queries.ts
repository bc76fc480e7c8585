import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { snapshotContent } from '../reports/snapshot-content.queries';
import type { PublishedReport } from './published-reports.contract';

interface Asked {
  readonly round: string;
  readonly organisation: string;
  /** Default: the newest. */
  readonly edition?: number | undefined;
}

/**
 * A published report as everybody may read it. What a later edition keeps back is kept back in earlier ones, too.
 * @throws Problem 404 for what is not published
 */
export async function getPublished(
  db: ReadDb,
  { round, organisation, edition }: Asked,
): Promise<PublishedReport> {
  const publications = await db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .select(['publications.edition', 'snapshot_id', 'published_at as publishedAt', 'correction'])
    .where('reports.round_key', '=', round)
    .where('reports.organisation_key', '=', organisation)
    .orderBy('publications.edition', 'desc')
    .execute();
  const [newest] = publications;
  const asked = edition === undefined ? newest : publications.find((own) => own.edition === edition);
  if (asked === undefined) throw notFound(`Nothing of that is published by ${organisation} in ${round}`);
  const content = await snapshotContent(
    db,
    { snapshotId: asked.snapshot_id, guardedAs: newest?.snapshot_id },
    (confidentiality) => confidentiality === 'open',
  );
  return {
    ...content,
    publishedAt: asked.publishedAt,
    correction: asked.correction,
    editions: publications.map(({ snapshot_id: _, ...publication }) => publication),
  };
}
