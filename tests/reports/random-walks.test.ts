import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import {
  REPORT_STEPS,
  type ReportState,
  type ReportStep,
  stateAfter,
  WORKFLOW,
} from '../../server/domain/reporting/workflow';
import { describeOnEachEngine } from '../support/engines';
import { openReportDesk, type ReportDesk, TO_PUBLISHED } from '../support/report-desk';
import { said } from '../support/written-report';

const ROLES = ['author', 'approver', 'office', 'reader', 'stranger'] as const;
const MAY = { 'reports.write': 'author', 'reports.decide': 'approver', 'reports.review': 'office' } as const;

const attempt = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ step: fc.constantFrom(...REPORT_STEPS), by: fc.constantFrom(...ROLES) }),
  },
  { weight: 3, arbitrary: fc.constant('onwards' as const) },
);

/** What can be seen of a report: where it is, its steps, everything that was frozen, and what is published. */
async function seen({ db, report, app, organisation }: ReportDesk) {
  const of = (rows: Promise<unknown>) => rows.then((found) => JSON.stringify(found));
  const page = await app.request(`/api/v1/published-reports/2025T2/${organisation}`);
  return {
    row: await of(db.selectFrom('reports').selectAll().where('id', '=', report).execute()),
    steps: await of(db.selectFrom('report_steps').selectAll().where('report_id', '=', report).execute()),
    frozen: await frozen(db, report),
    page: page.status === 404 ? undefined : await page.text(),
  };
}

const frozen = async (db: Db, report: string): Promise<string[]> =>
  (
    await db
      .selectFrom('snapshot_sections')
      .innerJoin('report_snapshots', 'report_snapshots.id', 'snapshot_sections.snapshot_id')
      .selectAll('snapshot_sections')
      .where('report_id', '=', report)
      .orderBy('report_snapshots.seq')
      .orderBy('snapshot_sections.seq')
      .execute()
  ).map((row) => JSON.stringify(row));

const onwardsFrom = (state: ReportState): ReportStep =>
  state === 'published'
    ? 'correct'
    : (TO_PUBLISHED.find((step) => WORKFLOW[step].from.includes(state)) ?? 'mark_ready');

describeOnEachEngine('Whatever is tried over HTTP, by whomever, in whatever order', (engine) => {
  test('a report goes no way but those of the table, a refusal changes nothing, what is frozen stays', async () => {
    const db = await engine.catalogue();
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 8, maxLength: 14 }), async (tries) => {
        const desk = await openReportDesk(db);
        await desk.write();
        let texts = 0;
        for (const one of tries) {
          const { state, written_in } = await desk.row();
          // Whoever gets a section back changes it.
          if (state === 'returned') await desk.write({ 'brott kartlaggning': said(`Svar ${texts++}`) });
          const before = await seen(desk);
          const standing = { state, writtenIn: written_in, stands: true } as Parameters<typeof stateAfter>[1];
          const step = one === 'onwards' ? onwardsFrom(standing.state) : one.step;
          const rule = WORKFLOW[step].may;
          const right = rule === 'reports.read' ? 'author' : MAY[rule];
          const by = one === 'onwards' ? right : one.by;
          const { status } = await desk.ask(step, { by: desk[by] });
          const after = await seen(desk);
          expect(after.frozen.slice(0, before.frozen.length)).toEqual(before.frozen);
          if (step !== 'publish') expect(after.page).toBe(before.page);
          const to = by === right ? stateAfter(step, standing) : undefined;
          if (to === undefined) {
            expect([step, by, status]).toEqual([
              step,
              by,
              by === right ? 409 : by === 'stranger' ? 404 : 403,
            ]);
            expect(after).toEqual(before);
          } else {
            expect([step, status, (await desk.row()).state]).toEqual([step, 200, to]);
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});
