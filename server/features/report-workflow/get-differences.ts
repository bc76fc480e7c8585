import type { ReadDb } from '../../../db/database';
import type { Visit } from '../../access/visit';
import { differencesBetween } from '../../domain/reporting/differences';
import { noteSecretSections } from '../reports/note-secret-sections';
import type { OpenedReport } from '../reports/report-rights';
import { listSnapshots } from '../reports/snapshots.queries';
import { contentAt, type Point, pointBefore, usualPoint } from './report-points.queries';
import type { Differences } from './report-workflow.contract';

interface Asked {
  readonly visit: Visit;
  readonly from?: Point | undefined;
  readonly to?: Point | undefined;
  /** ISO date: today. */
  readonly day: string;
}

/**
 * What differs between two contents of a report: unless asked otherwise, between what the asker reads of it and what
 * was decided before that.
 * @throws Problem 404 for a snapshot there is not
 */
export async function getDifferences(db: ReadDb, report: OpenedReport, asked: Asked): Promise<Differences> {
  const snapshots = await listSnapshots(db, report.row.id);
  const to = asked.to ?? usualPoint(report, snapshots);
  const from = asked.from ?? pointBefore(to, snapshots);
  if (from === undefined) return { from: null, to, changed: 0, sections: [] };
  const at = (point: Point) => contentAt(db, report, { point, snapshots, day: asked.day });
  const [before, after] = [await at(from), await at(to)];
  const sections = differencesBetween(before.sections, after.sections);
  const handedOut = [...before.sections, ...after.sections].filter(({ key }) =>
    sections.some((section) => section.key === key),
  );
  await noteSecretSections(asked.visit, report, handedOut);
  return {
    from,
    to,
    changed: sections.reduce((sum, { questions }) => sum + questions.length, 0),
    sections,
  };
}
