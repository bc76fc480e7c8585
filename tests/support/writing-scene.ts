import type { Db } from '../../db/database';
import type { Answer } from '../../server/domain/reporting/answer';
import { foundReportCompany } from './report-company';
import type { Member } from './signed-in';
import { createTestApp } from './test-app';

/** A text as an answer. */
export const text = (words: string): Answer => ({ type: 'text', text: words });

/** A report of a test, with a clock that the test moves, and short ways to write in it. */
export async function writingScene(db: Db) {
  let time = new Date('2025-01-15T12:00:00Z').getTime();
  const now = () => new Date(time);
  const app = createTestApp(db, { now });
  const company = await foundReportCompany({ app, db, now });
  const path = `/api/v1/reports/${company.report}`;
  /** Saves over a version; with its status and what was answered. */
  const save = async (member: Member, question: string, version: number, value: unknown) => {
    const response = await member.ask('PUT', `${path}/answers/${question}`, { version, value });
    return { status: response.status, ...(await response.json()) };
  };
  /** Asks something of the report; with its status and what was answered. */
  const ask = async (member: Member, method: string, rest = '', body?: unknown) => {
    const response = await member.ask(method, `${path}${rest}`, body);
    const answered = response.headers.get('content-type')?.includes('json') ? await response.json() : {};
    return { status: response.status, ...answered };
  };
  /** Puts the report in another state, as a step would. */
  const put = (change: object) =>
    db
      .transaction()
      .execute((tx) => tx.updateTable('reports').set(change).where('id', '=', company.report).execute());
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { db, app, now, path, save, ask, put, pass, ...company };
}
