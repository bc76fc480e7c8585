import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import { can } from '../../domain/access/permissions';
import { dayOf } from '../../http/clock';
import { listReportsFound } from '../reports/find-report.queries';
import { summarise } from '../reports/summaries.queries';
import { type ReachedReport, sortTasks } from './sort-tasks';
import type { Tasks } from './tasks.contract';

const NEWS_MS = 14 * 24 * 3_600_000;
const MOST_NEWS = 50;

/** What waits for somebody, and what they wait for; nothing for who has nothing to do with reports. */
export async function getTasks(db: ReadDb, person: Person, now: Date): Promise<Tasks> {
  const today = dayOf(now);
  const reached = await listReached(db, person, today);
  return { ...sortTasks(reached, today), news: await listNews(db, person, reached, now) };
}

async function listReached(db: ReadDb, person: Person, today: string): Promise<ReachedReport[]> {
  const organisations = await organisationsReached(db, person, 'reports.read', today);
  const rows = await db.selectFrom('reports').select(['id', 'organisation_key']).execute();
  const ids = rows.filter(({ organisation_key }) => organisations.has(organisation_key)).map(({ id }) => id);
  const summed = await summarise(db, await listReportsFound(db, today, ids), today);
  return summed.map(({ summary, found }) => ({
    report: summary,
    may: (action) => can(person, action, { kind: 'organisations', places: [found.place] }),
  }));
}

/** What others did with reports that are theirs to write, decide or review. */
async function listNews(
  db: ReadDb,
  person: Person,
  reached: readonly ReachedReport[],
  now: Date,
): Promise<Tasks['news']> {
  const theirs = new Map(
    reached
      .filter(({ may }) => may('reports.write') || may('reports.decide') || may('reports.review'))
      .map(({ report }) => [report.id, report]),
  );
  if (theirs.size === 0) return [];
  const steps = await db
    .selectFrom('report_steps')
    .select(['report_id', 'step', 'at', 'note'])
    .where('report_id', 'in', [...theirs.keys()])
    .where('at', '>=', new Date(now.getTime() - NEWS_MS).toISOString())
    .where('by', '<>', person.id)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(MOST_NEWS)
    .execute();
  return steps.flatMap(({ report_id, step, at, note }) => {
    const report = theirs.get(report_id);
    return report ? { report, step, at, note } : [];
  });
}
