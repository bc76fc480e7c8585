import type { Db } from '../../db/database';
import { type Answer, isEmpty } from '../../server/domain/reporting/answer';
import { freezeReport } from '../../server/features/report-workflow/freeze-report';
import { getFoundReport } from '../../server/features/reports/find-report.queries';
import { dayOf } from '../../server/http/clock';
import { ANSWER, DECISION, PUBLICATION } from '../db/report-rows';

/** Who does something to a report of a test, and when. */
interface Doing {
  readonly db: Db;
  readonly report: string;
  /** The id of a person. */
  readonly by: string;
  readonly now: Date;
}

export const said = (text: string): Answer => ({ type: 'text', text });
export const counted = (hot: number): Answer => ({
  type: 'table',
  cells: { hot: { antal: hot } },
  comment: '',
});

/** What the small catalogue requires, by section and question. */
export const REQUIRED: Readonly<Record<string, Answer>> = {
  'brott kartlaggning': said('Rån sker vid torget på kvällarna.'),
  'personal incidenter': counted(3),
};

/** Answers questions as the database would hold it, whatever the state of the report. @param answers by section and question */
export async function writeAnswers(
  { db, report, by, now }: Doing,
  answers: Readonly<Record<string, Answer>> = REQUIRED,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [where, answer] of Object.entries(answers)) {
      const [section_key = '', question_key = ''] = where.split(' ');
      const saved = {
        value: JSON.stringify(answer),
        is_empty: isEmpty(answer) ? 1 : 0,
        saved_at: now.toISOString(),
        saved_by: by,
      };
      await tx
        .insertInto('answers')
        .values({ ...ANSWER, report_id: report, section_key, question_key, ...saved })
        .onConflict((conflict) =>
          conflict.columns(['report_id', 'question_key']).doUpdateSet(({ eb }) => ({
            ...saved,
            version: eb('answers.version', '+', 1),
          })),
        )
        .execute();
    }
  });
}

/** Freezes a report as a decision does, whatever its state. @returns the id of what was frozen */
export async function decideInDatabase({ db, report, by, now }: Doing): Promise<string> {
  return await db.transaction().execute(async (tx) => {
    const found = await getFoundReport(tx, report, dayOf(now));
    const snapshot_id = await freezeReport(tx, found, now);
    const recorded = { recorded_at: now.toISOString(), recorded_by: by };
    await tx
      .insertInto('decisions')
      .values({
        ...DECISION,
        id: `decision-${snapshot_id}`,
        report_id: report,
        edition: found.row.edition,
        snapshot_id,
        ...recorded,
      })
      .execute();
    return snapshot_id;
  });
}

/** Freezes and publishes a report, whatever its state. */
export async function publishInDatabase(doing: Doing): Promise<void> {
  const snapshot_id = await decideInDatabase(doing);
  await doing.db.transaction().execute((tx) =>
    tx
      .insertInto('publications')
      .values({
        ...PUBLICATION,
        report_id: doing.report,
        snapshot_id,
        published_at: doing.now.toISOString(),
      })
      .execute(),
  );
}
