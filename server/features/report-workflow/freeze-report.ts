import { randomUUID } from 'node:crypto';
import { getDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import { dayOf } from '../../http/clock';
import type { FoundReport } from '../reports/find-report.queries';
import { liveContent } from '../reports/live-content.queries';
import { readContent } from '../reports/read-content';
import type { SnapshotHead } from '../reports/snapshot-content.queries';

/**
 * Keeps a report as it is written now, with the figures of today: what is decided.
 * @returns the id of what was kept
 */
export async function freezeReport(tx: WriteDb, report: FoundReport, now: Date): Promise<string> {
  const written = await liveContent(tx, report, () => true, dayOf(now));
  const { report: head, kinds, sections } = readContent(written);
  const { provenance } = report.row;
  const snapshot_id = randomUUID();
  const { latest } = await tx
    .selectFrom('report_snapshots')
    .select(({ fn }) => fn.max('seq').as('latest'))
    .where('report_id', '=', report.row.id)
    .executeTakeFirstOrThrow();
  const content: SnapshotHead = {
    report: head,
    kinds,
    sections: sections.map((section) => ({ key: section.key, title: section.title, kinds: section.kinds })),
  };
  await tx
    .insertInto('report_snapshots')
    .values({
      id: snapshot_id,
      report_id: report.row.id,
      edition: report.row.edition,
      seq: (latest ?? 0) + 1,
      taken_at: now.toISOString(),
      head: JSON.stringify(content),
      data_version: await getDataVersion(tx),
      provenance,
    })
    .execute();
  await tx
    .insertInto('snapshot_sections')
    .values(
      sections.map((section, index) => ({
        snapshot_id,
        section_key: section.key,
        seq: index + 1,
        confidentiality: section.confidentiality,
        legal_ground: section.legalGround,
        content: JSON.stringify(section),
        provenance,
      })),
    )
    .execute();
  return snapshot_id;
}
