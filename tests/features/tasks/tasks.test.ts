import { expect, test } from 'vitest';
import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import { describeOnEachEngine } from '../../support/engines';
import { foundReportCompany } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

describeOnEachEngine('What somebody has before them', (engine) => {
  /** A draft whose text is due on 8 September, seen on 1 September. */
  async function company() {
    const db = await engine.migrated();
    const now = () => new Date('2025-09-01T10:00:00Z');
    const app = createTestApp(db, { now });
    const people = await foundReportCompany({ db, app, now });
    const tasks = async (member: Member): Promise<Tasks> =>
      await (await member.ask('GET', '/api/v1/tasks')).json();
    const counts = async (member: Member) => {
      const { mine, waiting, reminders } = await tasks(member);
      return [mine.length, waiting.length, reminders.map(({ deadline, days }) => `${deadline} ${days}`)];
    };
    return { db, app, now, ...people, tasks, counts };
  }

  test('is theirs to do, or waits for others, as the state of their reports says', async () => {
    const { db, author, approver, reader, office, stranger, counts } = await company();
    expect(await counts(author)).toEqual([1, 0, ['writing 7']]);
    expect(await counts(approver)).toEqual([0, 1, ['papers 14']]);
    expect(await counts(reader)).toEqual([0, 1, []]);
    expect(await counts(office)).toEqual([0, 1, []]);
    expect(await counts(stranger)).toEqual([0, 0, []]);
    await db.updateTable('reports').set({ state: 'submitted' }).execute();
    expect(await counts(author)).toEqual([0, 1, []]);
    expect(await counts(office)).toEqual([1, 0, []]);
    await db.updateTable('reports').set({ state: 'published' }).execute();
    expect(await counts(author)).toEqual([0, 0, []]);
  });

  test('tells the office, too, of what is late', async () => {
    const { db, author, office, tasks } = await company();
    await db.updateTable('reporting_rounds').set({ writing_days: 20 }).execute();
    expect((await tasks(author)).mine).toMatchObject([{ late: true, nextDeadline: '2025-08-26' }]);
    expect((await tasks(office)).reminders).toMatchObject([{ deadline: 'writing', days: -6 }]);
  });

  test('has the steps that others took in the last two weeks, for those whose report it is', async () => {
    const { db, report, author, office, reader, tasks } = await company();
    const step = (seq: number, at: string, by: string) => ({
      ...{ report_id: report, seq, edition: 1, at, by, note: '', provenance: 'reported' as const },
      ...{ step: 'return' as const, from_state: 'in_review' as const, to_state: 'returned' as const },
    });
    const steps = [
      step(1, '2025-08-01T10:00:00.000Z', office.id),
      step(2, '2025-08-25T10:00:00.000Z', office.id),
      step(3, '2025-08-26T10:00:00.000Z', author.id),
    ];
    await db.insertInto('report_steps').values(steps).execute();
    const news = async (member: Member) => (await tasks(member)).news.map(({ at }) => at.slice(0, 10));
    expect(await news(author)).toEqual(['2025-08-25']);
    expect(await news(office)).toEqual(['2025-08-26']);
    expect(await news(reader)).toEqual([]);
  });

  test('is nothing for who has no role, and nobody else’s business', async () => {
    const { db, app, now, tasks } = await company();
    const nobody = await signInMember({ db, app, now }, []);
    expect(await tasks(nobody)).toEqual({
      today: '2025-09-01',
      ...{ mine: [], waiting: [], reminders: [], news: [] },
    });
    expect((await app.request('/api/v1/tasks')).status).toBe(401);
  });
});
