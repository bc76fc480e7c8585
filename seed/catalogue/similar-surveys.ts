import type { SimilarSurveyIndicatorsTable, SimilarSurveysTable } from '../../db/schema/similar-surveys';

const POLICE = 'polisens-trygghetsmatning';
const CITIZENS = 'medborgarundersokningen';
const NATIONAL = 'nationella-trygghetsundersokningen';

/** Facts as far as public sources give them: an age or a year that none gives is left out. */
export const SIMILAR_SURVEYS: readonly SimilarSurveysTable[] = [
  {
    key: POLICE,
    position: 0,
    name_sv: 'Polisens trygghetsmätning',
    name_en: 'The police safety survey',
    organiser: 'Polisregion Stockholm',
    years_sv: 'varje år sedan 2020',
    years_en: 'every year since 2020',
    age_from: 16,
    age_to: 84,
    area_kind_sv: 'lokalpolisområden',
    area_kind_en: 'local police areas',
    difference_sv:
      'Namnet är detsamma, men frågorna, åldrarna och åren är andra, och lokalpolisområdena följer inte stadsdelsområdena. Ofta räknas de som är trygga, inte de otrygga.',
    difference_en:
      'The name is the same, but questions, ages and years are not, and the local police areas do not follow the districts. It often counts those who feel safe, not the unsafe.',
    source_title: 'Polisen: trygghetsmätning i region Stockholm 2021',
    source_url:
      'https://polisen.se/aktuellt/nyheter/2021/oktober/polisen-i-region-stockholms-trygghetsmatning-2021/',
  },
  {
    key: CITIZENS,
    position: 1,
    name_sv: 'Stadens medborgarundersökning',
    name_en: 'The city’s citizen survey',
    organiser: 'Stockholms stad',
    years_sv: 'bland annat 2011, 2017, 2019, 2021 och 2022',
    years_en: 'among others 2011, 2017, 2019, 2021 and 2022',
    age_from: 18,
    age_to: null,
    area_kind_sv: 'hela staden och stadsdelsområden',
    area_kind_en: 'the whole city and its districts',
    difference_sv:
      'Bara vuxna får frågan, och de som är trygga eller nöjda räknas: en hög andel är bra här men dålig där otrygga räknas. De två andelarna fyller inte heller ut varandra till hundra procent.',
    difference_en:
      'Only adults are asked, and those who feel safe or are satisfied are counted: a high share is good here but bad where the unsafe are counted. Nor do the two shares add up to a hundred per cent.',
    source_title: 'Mitt i 2021-12-03',
    source_url:
      'https://www.mitti.se/nyheter/ny-medborgarundersokning-brommaborna-kanner-sig-tryggare/repukx!fFlDioSuVN6vhttj9vYp9Q/',
  },
  {
    key: NATIONAL,
    position: 2,
    name_sv: 'Nationella trygghetsundersökningen (NTU)',
    name_en: 'The Swedish Crime Survey (NTU)',
    organiser: 'Brottsförebyggande rådet (Brå)',
    years_sv: 'sedan 2007, med ny metod från 2017',
    years_en: 'since 2007, with a new method from 2017',
    age_from: null,
    age_to: null,
    area_kind_sv: 'hela landet, polisregioner och kommuner',
    area_kind_en: 'the whole country, police regions and municipalities',
    difference_sv:
      'Frågorna och svaren som räknas är andra: bland otrygga räknas till exempel både ”mycket” och ”ganska” otrygga. 2017 byttes telefon mot post och webb och frågorna gjordes om, så tidigare siffror går inte att jämföra med senare om inte Brå har räknat om dem.',
    difference_en:
      'The questions and the answers that count are others: among the unsafe, for example, both the “very” and the “fairly” unsafe count. In 2017 telephone gave way to post and web and the questions were reworded, so earlier figures cannot be compared with later ones unless Brå has recalculated them.',
    source_title: 'Nationellt centrum för kvinnofrid, kunskapsbanken: NTU',
    source_url: 'http://nck.uu.se/kunskapsbanken/sokresultat-kunskapsbanken/?id=1769&librisId=&swepubId=',
  },
];

interface Measure {
  readonly survey: string;
  readonly sv: string;
  readonly en: string;
  readonly indicators: readonly string[];
}

const OUT_LATE = ['otrygg_ute_sent', 'orolig_eller_avstar_ute_sent'];
const WORRY = ['oro_brott_ofta', 'oro_brott_manad'];

/** What each survey measures that resembles an indicator, as its published figures are headed. */
const MEASURES: readonly Measure[] = [
  {
    survey: POLICE,
    sv: 'Trygg i sitt bostadsområde sena kvällar',
    en: 'Safe in one’s neighbourhood late in the evening',
    indicators: [...OUT_LATE, 'otrygg_bostadsomrade'],
  },
  {
    survey: POLICE,
    sv: 'Uppger sig ha utsatts för brott',
    en: 'Report having been exposed to crime',
    indicators: ['utsatt_nagot_brott'],
  },
  {
    survey: CITIZENS,
    sv: 'Känner sig trygg när man går ensam hem på kvällen i sin stadsdel',
    en: 'Feel safe walking home alone in the evening in one’s district',
    indicators: OUT_LATE,
  },
  {
    survey: CITIZENS,
    sv: 'Tryggt att bo i min stadsdel',
    en: 'My district is safe to live in',
    indicators: ['otrygg_bostadsomrade'],
  },
  {
    survey: CITIZENS,
    sv: 'Nöjd med utomhusbelysningen',
    en: 'Satisfied with outdoor lighting',
    indicators: ['ordning_morka_omraden'],
  },
  {
    survey: NATIONAL,
    sv: 'Mycket eller ganska otrygg i sitt bostadsområde när det är mörkt',
    en: 'Very or fairly unsafe in one’s neighbourhood after dark',
    indicators: [...OUT_LATE, 'otrygg_bostadsomrade'],
  },
  {
    survey: NATIONAL,
    sv: 'Oro över brottsligheten i samhället',
    en: 'Worry about crime in society',
    indicators: WORRY,
  },
  {
    survey: NATIONAL,
    sv: 'Oro för närstående',
    en: 'Worry for someone close',
    indicators: ['oro_narstaende'],
  },
  {
    survey: NATIONAL,
    sv: 'Oro för överfall eller misshandel',
    en: 'Worry about assault',
    indicators: ['oro_vald_offentlig'],
  },
  {
    survey: NATIONAL,
    sv: 'Oro för bostadsinbrott',
    en: 'Worry about burglary',
    indicators: ['oro_bostadsinbrott'],
  },
];

export const SIMILAR_SURVEY_INDICATORS: readonly SimilarSurveyIndicatorsTable[] = MEASURES.flatMap(
  ({ survey, sv, en, indicators }) =>
    indicators.map((indicator) => ({
      similar_survey_key: survey,
      indicator_key: indicator,
      question_sv: sv,
      question_en: en,
    })),
);
