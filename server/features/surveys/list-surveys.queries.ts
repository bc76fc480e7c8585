import type { ReadDb } from '../../../db/database';
import type { SurveyRoundsTable } from '../../../db/schema/surveys';
import { groupBy } from '../../domain/group-by';
import type { Survey } from './surveys.contract';

/** Every survey with its rounds, oldest first, and the groups, in their order. */
export async function listSurveys(db: ReadDb): Promise<Survey[]> {
  const [surveys, rounds, groups] = await Promise.all([
    db.selectFrom('surveys').selectAll().orderBy('key').execute(),
    db.selectFrom('survey_rounds').selectAll().orderBy('reference_date').execute(),
    db.selectFrom('groups').selectAll().orderBy('position').execute(),
  ]);
  const roundsBySurvey = groupBy(rounds, ({ survey_key }) => survey_key, roundOut);
  return surveys.map((survey) => ({
    key: survey.key,
    kind: survey.kind,
    name: { sv: survey.name_sv, en: survey.name_en },
    organiser: survey.organiser,
    frame: { sv: survey.frame_sv, en: survey.frame_en },
    ageFrom: survey.age_from,
    ageTo: survey.age_to,
    rounds: roundsBySurvey.get(survey.key) ?? [],
    groups: groups.map(({ key, label_sv, label_en }) => ({ key, label: { sv: label_sv, en: label_en } })),
  }));
}

function roundOut(round: SurveyRoundsTable): Survey['rounds'][number] {
  return {
    round: round.key,
    date: round.reference_date,
    dateAssumed: round.date_assumed === 1,
    fieldwork: { sv: round.fieldwork_sv, en: round.fieldwork_en },
    selected: round.selected,
    respondents: round.respondents,
    responseRate: round.response_rate,
    note: { sv: round.note_sv, en: round.note_en },
  };
}
