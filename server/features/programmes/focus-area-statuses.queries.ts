import type { ReadDb } from '../../../db/database';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import { latestOf } from '../../domain/follow-up/programme';
import { groupBy } from '../../domain/group-by';
import type { Measuring } from '../judgements/measure-indicators';
import type { JudgedTarget } from '../targets/targets.contract';
import { listTargets } from '../targets/targets.queries';
import type { FocusAreaStatus, FocusAreaStatuses, STATUS_COUNTS } from './programmes.contract';
import { listStoredProgrammes, type StoredProgramme } from './stored-programmes.queries';

type JudgedIn = Pick<JudgedTarget, 'status' | 'provenance'>;
type Going = Awaited<ReturnType<typeof countGoing>>;

interface Measured {
  readonly db: ReadDb;
  readonly measuring: Measuring;
}

/**
 * How the targets of each focus area stand in the districts of today and in the city, for the programmes that are in
 * force, or else the latest. Each indicator that has a target is computed once.
 * @param today ISO date
 */
export async function listFocusAreaStatuses(parts: Measured, today: string): Promise<FocusAreaStatuses> {
  const { db } = parts;
  const programmes = latestOf(await listStoredProgrammes(db), today);
  const goals = programmes.flatMap(({ content }) => content.focusAreas.flatMap((area) => area.goals));
  const [judged, going] = await Promise.all([
    judgeAll(parts, new Set(goals.flatMap(({ targets }) => targets)), today),
    countGoing(db),
  ]);
  return {
    focusAreas: programmes.flatMap((programme) =>
      programme.content.focusAreas.map((area) => statusOf(programme, area, judged, going)),
    ),
  };
}

function statusOf(
  { slug, provenance }: StoredProgramme,
  { key, title, goals }: StoredProgramme['content']['focusAreas'][number],
  judged: ReadonlyMap<string, readonly JudgedIn[]>,
  going: Going,
): FocusAreaStatus {
  // Two goals may share a target.
  const targets = new Set(goals.flatMap((goal) => goal.targets));
  const standing = [...targets].flatMap((target) => judged.get(target) ?? []);
  const here = going.filter((row) => row.programme_slug === slug && row.focus_area_key === key);
  return {
    programme: slug,
    focusArea: key,
    title,
    goals: goals.length,
    goalsWithoutTarget: goals.filter((goal) => !goal.targets.some((target) => judged.has(target))).length,
    statuses: countedBy(standing),
    interventions: here.reduce((sum, { interventions }) => sum + Number(interventions), 0),
    example: provenance === 'example' || [...standing, ...here].some((one) => one.provenance === 'example'),
  };
}

function countedBy(standing: readonly JudgedIn[]): FocusAreaStatus['statuses'] {
  const counted = (status: (typeof STATUS_COUNTS)[number]) =>
    standing.filter((one) => one.status === status).length;
  return {
    on_track: counted('on_track'),
    off_track: counted('off_track'),
    undetermined: counted('undetermined'),
    not_measurable: counted('not_measurable'),
    reached: counted('reached'),
    missed: counted('missed'),
  };
}

/** The targets that there are among the keys, each with how it stands in every area of today where it holds. */
async function judgeAll(
  { db, measuring }: Measured,
  keys: ReadonlySet<string>,
  today: string,
): Promise<Map<string, JudgedIn[]>> {
  const targets = (await listTargets(db)).filter(({ key }) => keys.has(key));
  const lines = await measuring(
    db,
    targets.map(({ indicator }) => indicator),
    today,
  );
  const judged = groupBy(
    [...lines.values()].flat().flatMap((line) => line.targets),
    ({ key }) => key,
    ({ status, provenance }) => ({ status, provenance }),
  );
  return new Map(targets.map(({ key }) => [key, judged.get(key) ?? []]));
}

/** How many interventions that everyone may see are planned or going on in each focus area. */
const countGoing = (db: ReadDb) =>
  db
    .selectFrom('interventions')
    .select((row) => [
      'programme_slug',
      'focus_area_key',
      'provenance',
      row.fn.countAll().as('interventions'),
    ])
    .where('visibility', '=', 'open')
    .where('status', 'in', [...UNDER_WAY])
    .groupBy(['programme_slug', 'focus_area_key', 'provenance'])
    .execute();
