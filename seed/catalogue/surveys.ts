import type { GroupsTable, SurveyRoundsTable, SurveysTable } from '../../db/schema/surveys';

export const SURVEY_KEY = 'trygghetsmatningen';

export const SURVEYS: readonly SurveysTable[] = [
  {
    key: SURVEY_KEY,
    kind: 'sample_survey',
    name_sv: 'Stockholms stads trygghetsmätning',
    name_en: 'The City of Stockholm safety survey',
    organiser: 'Stockholms stad',
    frame_sv: 'Boende i Stockholms stad, 16–79 år',
    frame_en: 'Residents of Stockholm aged 16–79',
    age_from: 16,
    age_to: 79,
  },
];

type KnownOfRound = Pick<SurveyRoundsTable, 'key' | 'reference_date'> & Partial<SurveyRoundsTable>;

/** What no source gives is empty. No source gives the exact day, so every day is assumed within the known season. */
const round = (known: KnownOfRound): SurveyRoundsTable => ({
  survey_key: SURVEY_KEY,
  date_assumed: 1,
  fieldwork_sv: '',
  fieldwork_en: '',
  selected: null,
  respondents: null,
  response_rate: null,
  note_sv: '',
  note_en: '',
  ...known,
});

/** Sources: the survey reports of 2011 and 2017, KTH 2017-09-30, Dagens Samhälle 2020-09, start.stockholm. */
export const SURVEY_ROUNDS: readonly SurveyRoundsTable[] = [
  round({
    key: '2008',
    reference_date: '2008-04-01',
    note_sv: 'Första mätningen.',
    note_en: 'The first round.',
  }),
  round({
    key: '2011',
    reference_date: '2011-04-01',
    note_sv: 'Drygt 18 000 svar av över 30 000 tillfrågade.',
    note_en: 'Just over 18,000 answers from more than 30,000 asked.',
  }),
  round({ key: '2014', reference_date: '2014-04-01', response_rate: 0.51 }),
  round({
    key: '2017',
    reference_date: '2017-04-01',
    fieldwork_sv: 'Våren 2017, post och webb',
    fieldwork_en: 'Spring 2017, by post and web',
    respondents: 17669,
    response_rate: 0.55,
    note_sv: 'Drygt 32 000 tillfrågade.',
    note_en: 'Just over 32,000 asked.',
  }),
  round({
    key: '2020',
    reference_date: '2020-04-01',
    fieldwork_sv: 'Februari–maj 2020, delvis under pandemin',
    fieldwork_en: 'February–May 2020, partly during the pandemic',
    respondents: 17857,
    note_sv: 'Personer över 79 år ingick i en egen insamling.',
    note_en: 'People over 79 were surveyed separately.',
  }),
  round({
    key: '2023',
    reference_date: '2023-09-01',
    note_sv:
      'Rapporten har inte hittats; omkring 15 000 svar. Källorna går isär om mätningen gjordes tillsammans med polisen (16–85 år). Dagen är antagen till efter sammanslagningarna.',
    note_en:
      'The report has not been found; about 15,000 answers. Sources differ on whether it was joint with the police (ages 16–85). The day is assumed to lie after the mergers.',
  }),
];

const group = (key: string, label_sv: string, label_en: string, position: number): GroupsTable => ({
  key,
  label_sv,
  label_en,
  position,
});

export const GROUPS: readonly GroupsTable[] = [
  group('all', 'Alla', 'Everyone', 0),
  group('women', 'Kvinnor', 'Women', 1),
  group('men', 'Män', 'Men', 2),
  group('age_16_34', '16–34 år', 'Aged 16–34', 3),
  group('age_35_64', '35–64 år', 'Aged 35–64', 4),
  group('age_65_79', '65–79 år', 'Aged 65–79', 5),
  group('disability', 'Med funktionsnedsättning', 'With a disability', 6),
  group('foreign_born', 'Utrikes födda', 'Born abroad', 7),
  group('rented_home', 'Bor i hyresrätt', 'Renting their home', 8),
];
