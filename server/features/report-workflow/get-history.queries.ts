import type { ReadDb } from '../../../db/database';
import type { FoundReport } from '../reports/find-report.queries';
import { listSnapshots } from '../reports/snapshots.queries';
import type { History } from './report-workflow.contract';

/** Each step a report has taken, and what was decided about it. */
export async function getHistory(db: ReadDb, { row, sections }: FoundReport): Promise<History> {
  const [steps, returns, snapshots] = await Promise.all([
    db
      .selectFrom('report_steps')
      .innerJoin('people', 'people.id', 'report_steps.by')
      .select(['seq', 'edition', 'step', 'from_state', 'to_state', 'at', 'people.id', 'people.name', 'note'])
      .where('report_id', '=', row.id)
      .orderBy('seq', 'desc')
      .execute(),
    db.selectFrom('report_returns').selectAll().where('report_id', '=', row.id).execute(),
    listSnapshots(db, row.id),
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
          reason,
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
