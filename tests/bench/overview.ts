import { join } from 'node:path';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { measuringOf } from '../../server/features/judgements/measure-indicators';
import { getProgrammeOverview } from '../../server/features/programme-overview/get-programme-overview';
import { listThreads } from '../../server/features/threads/list-threads.queries';
import { startPostgres } from '../support/postgres-server';
import { createPostgresDatabase, postgresUrl } from '../support/templates';
import { fillCity } from './growth/fill-city';
import { type Measurement, median } from './measurement';
import { fillProgramme } from './overview/fill-programme';

const RUNS = 11;
const MOST = 3;
const TODAY = '2025-03-01';

/**
 * The programme on one page, and the register of everything in it, of 30 organisations × 12 rounds × 50 interventions,
 * each against a bare query of the same rows. Its series are computed in the first run, which is told apart: from then on they are kept until data change.
 */
export async function benchOverview(folder: string): Promise<Measurement[]> {
  const server = await startPostgres(join(folder));
  try {
    await createPostgresDatabase(server.socketFolder, 'overview', 'template0');
    return [
      ...(await measure('SQLite', join(folder, 'overview.db'))),
      ...(await measure('PostgreSQL', postgresUrl(server.socketFolder, 'overview'))),
    ];
  } finally {
    await server.stop();
  }
}

async function measure(engine: string, url: string): Promise<Measurement[]> {
  const db = openDatabase(url);
  try {
    await migrateToLatest(db);
    await fillCity(db, { areas: 14, rounds: 6 });
    const programme = await fillProgramme(db);
    const measuring = measuringOf(db);
    const overview = () => getProgrammeOverview(db, measuring, { programme, reader: 'office', today: TODAY });
    const first = await timeOf(overview);
    return [
      await compare(`programme on one page, ${engine}`, overview, () => readRows(db, programme), {
        ours: `(${first.toFixed(0)} ms with all series computed) `,
        bare: '18,000 interventions and 360 reports with judgements',
      }),
      await compare(
        `register, ${engine}`,
        () => listThreads(db, { asked: {}, sight: [], day: TODAY }),
        () => readRegister(db),
        { ours: '', bare: '18,000 interventions and 36,000 problems' },
      ),
    ];
  } finally {
    await db.destroy();
  }
}

/** In turns, so that whatever else the machine does hits both alike. @param of what each is, in words */
async function compare(
  name: string,
  ours: () => Promise<unknown>,
  bare: () => Promise<unknown>,
  of: Readonly<Record<'ours' | 'bare', string>>,
): Promise<Measurement> {
  const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.bare.push(await timeOf(bare));
    times.ours.push(await timeOf(ours));
  }
  const [took, tookBare] = [median(times.ours), median(times.bare)];
  const ratio = took / tookBare;
  return {
    name,
    measured: `× ${ratio.toFixed(2)}`,
    goal: `≤ ${MOST}`,
    reached: ratio <= MOST,
    detail: `${took.toFixed(0)} ms ${of.ours}against ${tookBare.toFixed(0)} ms for a bare query of ${of.bare}`,
  };
}

/** The rows that the page is of: interventions with their goals, and reports with what they judge. */
async function readRows(db: Db, programme: string): Promise<void> {
  await db
    .selectFrom('interventions')
    .innerJoin('intervention_goals', (join) =>
      join
        .onRef('intervention_goals.owner_key', '=', 'interventions.owner_key')
        .onRef('intervention_goals.intervention_id', '=', 'interventions.id'),
    )
    .selectAll('interventions')
    .select('goal_key')
    .where('interventions.programme_slug', '=', programme)
    .execute();
  await db
    .selectFrom('reports')
    .leftJoin('committee_judgements', 'committee_judgements.report_id', 'reports.id')
    .selectAll('reports')
    .select(['question_key', 'assessment', 'motivation'])
    .execute();
}

/** The rows that the register is of: interventions and problems, with what links them. */
async function readRegister(db: Db): Promise<void> {
  await db.selectFrom('interventions').selectAll().execute();
  await db
    .selectFrom('problems')
    .leftJoin('intervention_problems', (join) =>
      join
        .onRef('intervention_problems.owner_key', '=', 'problems.owner_key')
        .onRef('intervention_problems.problem_id', '=', 'problems.id'),
    )
    .selectAll('problems')
    .select('intervention_id')
    .execute();
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
