import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import { can } from '../../domain/access/permissions';
import { NEXT_ACTOR, REPORT_STATES } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { listReportsFound } from '../reports/find-report.queries';
import { summarise } from '../reports/summaries.queries';
import { type ReachedReport, sortTasks } from './sort-tasks';
import type { Tasks } from './tasks.contract';

const NEWS_MS = 14 * 24 * 3_600_000;
const MOST_NEWS = 50;
const OVER = REPORT_STATES.filter((state) => NEXT_ACTOR[state] === 'nobody');

const newsSince = (now: Date): string => new Date(now.getTime() - NEWS_MS).toISOString();

/** What waits for somebody, and what they wait for; nothing for who has nothing to do with reports. */
export async function getTasks(db: ReadDb, person: Person, now: Date): Promise<Tasks> {
  const today = dayOf(now);
  const reached = await listReached(db, person, now);
  return { ...sortTasks(reached, today), news: await listNews(db, person, reached, now) };
}

/** The reports that somebody waits for, and those of which there is news: all others are over. */
async function listReached(db: ReadDb, person: Person, now: Date): Promise<ReachedReport[]> {
  const today = dayOf(now);
  const organisations = await organisationsReached(db, person, 'reports.read', today);
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'organisation_key'])
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('state', 'not in', OVER),
        eb('id', 'in', selectFrom('report_steps').select('report_id').where('at', '>=', newsSince(now))),
      ]),
    )
    .execute();
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
    .where('at', '>=', newsSince(now))
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
