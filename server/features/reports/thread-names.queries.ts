import type { ReadDb } from '../../../db/database';
import { focusAreaName, goalName } from '../../domain/follow-up/known-references';
import { listStoredProgrammes } from '../programmes/stored-programmes.queries';
import type { Answer } from './report-content.contract';
import type { ThreadNames } from './thread-names.contract';

/**
 * What everything is called that answers speak of by its key. Problems are named by the answers themselves: one in a
 * section that may not be read has no name here.
 */
export async function threadNames(db: ReadDb, answers: readonly (Answer | null)[]): Promise<ThreadNames> {
  const problems = answers.flatMap((answer) => (answer?.type === 'problems' ? answer.problems : []));
  const interventions = answers.flatMap((answer) =>
    answer?.type === 'interventions' ? answer.interventions : [],
  );
  const items = [...problems, ...interventions];
  const organisations = interventions.flatMap(({ lead, contributing }) => [lead ?? [], contributing].flat());
  const areas = items.flatMap(({ area }) => area ?? []);
  const indicators = items.flatMap(({ indicators }) => indicators ?? []);
  const programmes = items.flatMap(({ focusArea }) => focusArea?.programme ?? []);
  return {
    problems: Object.fromEntries(problems.map(({ id, what }) => [id, what])),
    organisations: await organisationNames(db, organisations),
    areas: await areaNames(db, areas),
    indicators: await indicatorNames(db, indicators),
    ...(await programmeNames(db, programmes)),
  };
}

async function organisationNames(db: ReadDb, keys: readonly string[]): Promise<ThreadNames['organisations']> {
  if (keys.length === 0) return {};
  const rows = await db
    .selectFrom('organisations')
    .select(['key', 'name'])
    .where('key', 'in', [...new Set(keys)])
    .execute();
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
}

async function areaNames(db: ReadDb, slugs: readonly string[]): Promise<ThreadNames['areas']> {
  if (slugs.length === 0) return {};
  const rows = await db
    .selectFrom('areas')
    .select(['slug', 'name'])
    .where('slug', 'in', [...new Set(slugs)])
    .execute();
  return Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
}

async function indicatorNames(db: ReadDb, keys: readonly string[]): Promise<ThreadNames['indicators']> {
  if (keys.length === 0) return {};
  const rows = await db
    .selectFrom('indicators')
    .select(['key', 'label_sv', 'label_en'])
    .where('key', 'in', [...new Set(keys)])
    .execute();
  return Object.fromEntries(rows.map(({ key, label_sv: sv, label_en: en }) => [key, { sv, en }]));
}

/** As the programme says today. */
async function programmeNames(
  db: ReadDb,
  slugs: readonly string[],
): Promise<Pick<ThreadNames, 'focusAreas' | 'goals'>> {
  if (slugs.length === 0) return { focusAreas: {}, goals: {} };
  const programmes = (await listStoredProgrammes(db)).filter(({ slug }) => slugs.includes(slug));
  const areas = programmes.flatMap(({ slug, content }) =>
    content.focusAreas.map((area) => ({ ...area, ref: { programme: slug, focusArea: area.key } })),
  );
  return {
    focusAreas: Object.fromEntries(areas.map(({ ref, title }) => [focusAreaName(ref), title])),
    goals: Object.fromEntries(
      areas.flatMap(({ ref, goals }) => goals.map(({ key, text }) => [goalName(ref, key), text])),
    ),
  };
}
