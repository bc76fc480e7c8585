import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import { ORGANISATION } from '../../db/people-rows';
import { ANSWER, REPORT, REPORTING_ROUND } from '../../db/report-rows';
import { describeOnEachEngine } from '../../support/engines';
import { foundReportCompany, OFFICE } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const LISTS = ['/tasks', '/reports', '/reports?round=2025T2', '/report-matrix?round=2025T2'];

/** Counts the queries that are asked of a database. */
function counting(db: Db): { readonly counted: Db; take(): number } {
  let count = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const take = () => {
    const taken = count;
    count = 0;
    return taken;
  };
  return { counted: db.withPlugin(plugin), take };
}

/** Drafts with an answer each, in twelve rounds of forty organisations. */
async function fill(db: Db, by: string): Promise<void> {
  const years = Array.from({ length: 12 }, (_, index) => 2013 + index);
  const organisations = Array.from({ length: 40 }, (_, index) => `namnd-${index}`);
  await db
    .insertInto('organisations')
    .values(organisations.map((key) => ({ ...ORGANISATION, key, name: key })))
    .execute();
  const { catalogue_version } = await db
    .selectFrom('reporting_rounds')
    .select('catalogue_version')
    .executeTakeFirstOrThrow();
  const rounds = years.map((year) => ({ ...REPORTING_ROUND, key: `${year}T2`, year, catalogue_version }));
  await db.insertInto('reporting_rounds').values(rounds).execute();
  const reports = rounds.flatMap(({ key: round_key }) =>
    organisations.map((organisation_key) => ({
      ...REPORT,
      id: `${round_key}-${organisation_key}`,
      round_key,
      organisation_key,
    })),
  );
  await db.insertInto('reports').values(reports).execute();
  const answers = reports.map(({ id }) => ({ ...ANSWER, report_id: id, saved_by: by }));
  await db.insertInto('answers').values(answers).execute();
}

describeOnEachEngine('Lists of reports', (engine) => {
  test('ask the same number of queries of twelve rounds of forty reports as of one report', async () => {
    const db = await engine.migrated();
    const { counted, take } = counting(db);
    const now = () => new Date('2025-09-01T10:00:00Z');
    const app = createTestApp(counted, { now });
    const { author } = await foundReportCompany({ db, app, now });
    const office: Member = await signInMember({ db, app, now }, [{ role: 'office', organisation: OFFICE }]);
    const queriesOf = async (path: string) => {
      take();
      const response = await office.ask('GET', `/api/v1${path}`);
      expect(response.status).toBe(200);
      return [path, take()];
    };
    // The first visit in a while is noted.
    await queriesOf('/tasks');
    const ofOne = [];
    for (const path of LISTS) ofOne.push(await queriesOf(path));
    await fill(db, author.id);
    const ofMany = [];
    for (const path of LISTS) ofMany.push(await queriesOf(path));
    expect(ofMany).toEqual(ofOne);
    expect((await (await office.ask('GET', '/api/v1/reports')).json()).reports).toHaveLength(481);
  });
});
