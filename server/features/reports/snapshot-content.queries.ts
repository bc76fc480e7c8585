import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import type { ReportSnapshotsTable } from '../../../db/schema/decisions';
import type { Confidentiality } from '../../domain/reporting/confidentiality';
import { revisedFigures } from '../../domain/reporting/revised-figures';
import { dayOf } from '../../http/clock';
import { decisionOf } from './decisions.queries';
import { figuresAgain } from './figures-of-report';
import type { Figure, ReportContent, SectionContent } from './report-content.contract';
import type { GuardedSince } from './section-guards.queries';
import { threadNames } from './thread-names.queries';

/** What everybody who knows of a report may know of a snapshot: no text. */
export interface SnapshotHead extends Pick<ReportContent, 'report' | 'kinds'> {
  readonly sections: Pick<SectionContent, 'key' | 'title' | 'kinds'>[];
}

interface Asked {
  readonly snapshotId: string;
  readonly guardedSince: GuardedSince;
}

/**
 * A report as it was decided, with the figures of that day and which of them say something else today. Text of
 * sections that may not be read is not even fetched.
 * @param reads which classes whoever asks may read
 */
export async function snapshotContent(
  db: ReadDb,
  { snapshotId, guardedSince }: Asked,
  reads: (confidentiality: Confidentiality) => boolean,
): Promise<ReportContent> {
  const snapshot = await db
    .selectFrom('report_snapshots')
    .select(['report_id', 'taken_at', 'head', 'data_version'])
    .where('id', '=', snapshotId)
    .executeTakeFirstOrThrow();
  const head: SnapshotHead = JSON.parse(snapshot.head);
  const guardOf = (key: string) => guardedSince(key, snapshot.taken_at);
  const readable = head.sections.map(({ key }) => key).filter((key) => reads(guardOf(key).confidentiality));
  const [contents, decision] = await Promise.all([
    contentsOf(db, snapshotId, readable),
    decisionOf(db, { reportId: snapshot.report_id, snapshotId }),
  ]);
  const sections = head.sections.map(
    (section): SectionContent => ({
      ...(contents.get(section.key) ?? { ...section, questions: null, attachments: [] }),
      ...guardOf(section.key),
    }),
  );
  return {
    report: head.report,
    kinds: head.kinds,
    sections,
    decision: decision ?? null,
    names: await threadNames(
      db,
      sections.flatMap(({ questions }) => (questions ?? []).map(({ answer }) => answer)),
    ),
    takenAt: snapshot.taken_at,
    revisedFigures: await revisedSince(db, sections, snapshot),
  };
}

async function contentsOf(
  db: ReadDb,
  snapshotId: string,
  sections: readonly string[],
): Promise<ReadonlyMap<string, SectionContent>> {
  if (sections.length === 0) return new Map();
  const rows = await db
    .selectFrom('snapshot_sections')
    .select(['section_key', 'content'])
    .where('snapshot_id', '=', snapshotId)
    .where('section_key', 'in', [...sections])
    .execute();
  return new Map(rows.map(({ section_key, content }) => [section_key, JSON.parse(content)]));
}

/** The figures of what may be read that have been revised; nothing is computed where no data have changed. */
async function revisedSince(
  db: ReadDb,
  sections: readonly SectionContent[],
  { taken_at, data_version }: Pick<ReportSnapshotsTable, 'taken_at' | 'data_version'>,
): Promise<ReportContent['revisedFigures']> {
  if ((await getDataVersion(db)) === data_version) return [];
  const shown: Figure[] = sections.flatMap(({ questions }) =>
    (questions ?? []).flatMap(({ figures }) => figures),
  );
  return revisedFigures(shown, await figuresAgain(db, shown, dayOf(new Date(taken_at))));
}
