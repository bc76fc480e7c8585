import type { ReadDb } from '../../db/database';
import { type SaidInReport, saidInReport } from '../domain/follow-up/said-in-report';
import type { SectionContent } from '../features/reports/report-content.contract';
import type { GuardedSince } from '../features/reports/section-guards.queries';
import type { Snapshot } from '../features/reports/snapshots.queries';

/**
 * What a report says that the register keeps, as it was decided. Secret text is not even fetched; what has been found
 * since to need guarding is guarded.
 */
export async function saidBySnapshot(
  db: ReadDb,
  { id, takenAt }: Pick<Snapshot, 'id' | 'takenAt'>,
  guardedSince: GuardedSince,
): Promise<SaidInReport> {
  const sections = await db
    .selectFrom('snapshot_sections')
    .select('section_key as key')
    .where('snapshot_id', '=', id)
    .execute();
  const guards = new Map(
    sections.map(({ key }) => [key, guardedSince(key, takenAt).confidentiality] as const),
  );
  const readable = [...guards].filter(([, guard]) => guard !== 'secret').map(([key]) => key);
  if (readable.length === 0) return saidInReport([]);
  const rows = await db
    .selectFrom('snapshot_sections')
    .select(['section_key', 'content'])
    .where('snapshot_id', '=', id)
    .where('section_key', 'in', readable)
    .orderBy('seq')
    .execute();
  return saidInReport(
    rows.map(({ section_key, content }) => {
      const { questions }: SectionContent = JSON.parse(content);
      return { confidentiality: guards.get(section_key) ?? 'secret', questions: questions ?? [] };
    }),
  );
}
