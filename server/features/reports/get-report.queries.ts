import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { kindsOf } from '../../domain/reporting/catalogue';
import { APPROVING } from '../../domain/reporting/decision';
import { FROZEN } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { listDecisions } from './decisions.queries';
import type { FoundReport } from './find-report.queries';
import { isAnswered, type OpenedReport, openReport } from './report-rights';
import type { Report } from './reports.contract';
import { guardsUntilNow } from './section-guards.queries';
import { snapshotContent } from './snapshot-content.queries';
import { listSnapshots } from './snapshots.queries';
import { summarise } from './summaries.queries';
import { taskListOf } from './task-list.queries';

/**
 * One report with its sections, what was decided about it, and what the asker may do with it.
 * @throws Refused as `openReport`
 */
export async function getReport(db: ReadDb, person: Person, id: string, now: Date): Promise<Report> {
  const day = dayOf(now);
  const opened = await openReport(db, person, id, day);
  const { rights, row } = opened;
  const [summed, decisions, correction] = await Promise.all([
    summarise(db, [opened], day, [opened]).then(([one]) => one),
    listDecisions(db, id),
    whyCorrected(db, row),
  ]);
  if (summed === undefined) throw new Error(`the report ${id} has gone`);
  const decided = decisions.some(
    ({ outcome, retractedAt }) => APPROVING.includes(outcome) && retractedAt === null,
  );
  return {
    ...summed.summary,
    version: row.version,
    registryNumber: row.registry_number,
    kinds: kindsIn(opened),
    taskList: await taskListOf(db, opened, summed.sections, { person, decided, now }),
    allowedSteps: [...rights.steps],
    mayWrite: rights.author,
    readsLive: rights.live,
    mayComment: rights.comments && isAnswered(opened),
    mayNameReviewers: rights.author,
    decisions,
    correction,
    revisedFigures: await revisedOf(db, opened),
  };
}

/** The figures it was decided on that say something else today; none while it is written in, with fresh ones. */
async function revisedOf(db: ReadDb, report: OpenedReport): Promise<Report['revisedFigures']> {
  const { row, rights } = report;
  if (!FROZEN.includes(row.state)) return [];
  const [decided] = await listSnapshots(db, row.id);
  if (decided === undefined) return [];
  const asked = { snapshotId: decided.id, guardedSince: await guardsUntilNow(db, report) };
  return (await snapshotContent(db, asked, rights.reads)).revisedFigures;
}

/** The kinds of its round, each with the sections that serve it. */
const kindsIn = ({ catalogue, round, sections }: FoundReport): Report['kinds'] =>
  catalogue.kinds
    .filter(({ key }) => round.kinds.includes(key))
    .map(({ key, label }) => ({
      key,
      label,
      sections: sections.filter((section) => kindsOf(catalogue, section).includes(key)).map((own) => own.key),
    }));

/** The reason of the correction that is being made; empty in the first edition. */
async function whyCorrected(db: ReadDb, { id, edition }: FoundReport['row']): Promise<string> {
  if (edition === 1) return '';
  const step = await db
    .selectFrom('report_steps')
    .select('note')
    .where('report_id', '=', id)
    .where('step', '=', 'correct')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return step?.note ?? '';
}
