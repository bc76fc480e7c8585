import type { ReadDb } from '../../../db/database';
import type { OpenedReport } from '../reports/report-rights';
import { guardsUntilNow } from '../reports/section-guards.queries';
import { listSnapshots } from '../reports/snapshots.queries';
import type { History } from './report-workflow.contract';

/** Each step a report has taken, and what was decided about it; why a section was sent back only where that may be told. */
export async function getHistory(db: ReadDb, report: OpenedReport): Promise<History> {
  const { row, sections, rights } = report;
  const [steps, returns, snapshots, guardedSince] = await Promise.all([
    db
      .selectFrom('report_steps')
      .innerJoin('people', 'people.id', 'report_steps.by')
      .select(['seq', 'edition', 'step', 'from_state', 'to_state', 'at', 'people.id', 'people.name', 'note'])
      .where('report_id', '=', row.id)
      .orderBy('seq', 'desc')
      .execute(),
    db.selectFrom('report_returns').selectAll().where('report_id', '=', row.id).execute(),
    listSnapshots(db, row.id),
    guardsUntilNow(db, report),
  ]);
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return {
    steps: steps.map(({ seq, edition, step, from_state, to_state, at, id, name, note }) => ({
      seq,
      edition,
      step,
      from: from_state,
      to: to_state,
      at,
      by: { id, name },
      note,
      returned: returns
        .filter(({ step_seq }) => step_seq === seq)
        .map(({ section_key: section, reason }) => ({
          section,
          title: titles.get(section) ?? { sv: section, en: section },
          reason: rights.toldWhy(guardedSince(section, at).confidentiality) ? reason : '',
        })),
    })),
    snapshots: snapshots.map(({ seq, edition, takenAt, paragraph }) => ({
      seq,
      edition,
      takenAt,
      paragraph,
    })),
    timesReturned: steps.filter(({ step }) => step === 'return').length,
  };
}
