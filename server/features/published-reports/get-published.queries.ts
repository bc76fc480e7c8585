import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { guardsUntil } from '../reports/section-guards.queries';
import { snapshotContent } from '../reports/snapshot-content.queries';
import type { PublishedReport } from './published-reports.contract';

interface Asked {
  readonly round: string;
  readonly organisation: string;
  /** Default: the newest. */
  readonly edition?: number | undefined;
}

/**
 * A published report as everybody may read it. What has been kept back since is kept back in earlier editions,
 * too.
 * @throws Problem 404 for what is not published
 */
export async function getPublished(
  db: ReadDb,
  { round, organisation, edition }: Asked,
): Promise<PublishedReport> {
  const publications = await db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .innerJoin('report_snapshots', 'report_snapshots.id', 'publications.snapshot_id')
    .select(['publications.edition', 'snapshot_id', 'published_at as publishedAt', 'correction'])
    .select(['publications.report_id', 'taken_at'])
    .where('reports.round_key', '=', round)
    .where('reports.organisation_key', '=', organisation)
    .orderBy('publications.edition', 'desc')
    .execute();
  const [newest] = publications;
  const asked = edition === undefined ? newest : publications.find((own) => own.edition === edition);
  if (newest === undefined || asked === undefined)
    throw notFound(`Nothing of that is published by ${organisation} in ${round}`);
  const content = await snapshotContent(
    db,
    { snapshotId: asked.snapshot_id, guardedSince: await guardsUntil(db, newest.report_id, newest.taken_at) },
    (confidentiality) => confidentiality === 'open',
  );
  return {
    ...content,
    publishedAt: asked.publishedAt,
    correction: asked.correction,
    editions: publications.map(({ edition, publishedAt, correction }) => ({
      edition,
      publishedAt,
      correction,
    })),
  };
}
