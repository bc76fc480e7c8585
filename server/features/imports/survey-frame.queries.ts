import type { ReadDb } from '../../../db/database';
import { existedOn } from '../../domain/areas/area-history';
import type { AreaKind } from '../../domain/areas/area-kind';
import { ImportRejected } from '../../domain/importing/import-error';
import type { SurveyFrame } from '../../domain/importing/survey-layout';

/** The survey's ages, and the areas of the day of its round. */
export async function getSurveyFrame(
  db: ReadDb,
  { survey, round, kind }: { survey: string; round: string; kind: AreaKind },
): Promise<SurveyFrame> {
  const { age_from, age_to } = await getSurvey(db, survey);
  const date = await getRoundDate(db, survey, round);
  const areas = await db
    .selectFrom('areas')
    .select(['slug', 'name', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('kind', '=', kind)
    .execute();
  const parents = await listParents(db, date);
  return {
    ageFrom: age_from,
    ageTo: age_to,
    areas: areas.map((area) => ({
      slug: area.slug,
      name: area.name,
      exists: existedOn(area, date),
      within: ancestry(area.slug, parents),
    })),
  };
}

async function getSurvey(db: ReadDb, key: string) {
  const survey = await db
    .selectFrom('surveys')
    .select(['age_from', 'age_to'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (survey !== undefined) return survey;
  throw new ImportRejected('unknown_survey', {
    sv: `Det finns ingen undersökning ${key}`,
    en: `There is no survey ${key}`,
  });
}

async function getRoundDate(db: ReadDb, survey: string, key: string): Promise<string> {
  const rounds = await db
    .selectFrom('survey_rounds')
    .select(['key', 'reference_date'])
    .where('survey_key', '=', survey)
    .orderBy('key')
    .execute();
  const round = rounds.find((one) => one.key === key);
  if (round !== undefined) return round.reference_date;
  const known = rounds.map((one) => one.key).join(', ');
  throw new ImportRejected('unknown_round', {
    sv: `Undersökningen ${survey} har ingen omgång ${key}; den har ${known}`,
    en: `The survey ${survey} has no round ${key}; it has ${known}`,
  });
}

/** Child → parent on a day. */
async function listParents(db: ReadDb, date: string): Promise<ReadonlyMap<string, string>> {
  const memberships = await db
    .selectFrom('area_memberships')
    .select(['child_slug', 'parent_slug', 'valid_from as validFrom', 'valid_to as validTo'])
    .execute();
  return new Map(
    memberships
      .filter((membership) => existedOn(membership, date))
      .map(({ child_slug, parent_slug }) => [child_slug, parent_slug]),
  );
}

function ancestry(slug: string, parents: ReadonlyMap<string, string>): string[] {
  const parent = parents.get(slug);
  return parent === undefined ? [slug] : [slug, ...ancestry(parent, parents)];
}
