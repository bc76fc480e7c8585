import type { AnswerOptionsTable, QuestionsTable } from '../../db/schema/surveys';
import { type Answer, HOW_MUCH, HOW_OFTEN, HOW_SAFE, YES_NO } from './answer-scales';
import { SURVEY_KEY } from './surveys';

export interface Question {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  readonly answers: readonly Answer[];
}

const YEAR = { sv: 'under de senaste tolv månaderna', en: 'in the past twelve months' };

const worry = (key: string, sv: string, en: string): Question => ({
  key,
  sv: `Hur ofta har du ${YEAR.sv} varit orolig för ${sv}?`,
  en: `How often ${YEAR.en} have you been worried about ${en}?`,
  answers: HOW_OFTEN,
});

const victim = (key: string, sv: string, en: string): Question => ({
  key,
  sv: `Har du ${YEAR.sv} utsatts för ${sv}?`,
  en: `Have you ${YEAR.en} been exposed to ${en}?`,
  answers: YES_NO,
});

const household = (key: string, sv: string, en: string): Question => ({
  key,
  sv: `Har ditt hushåll ${YEAR.sv} utsatts för ${sv}?`,
  en: `Has your household ${YEAR.en} been exposed to ${en}?`,
  answers: YES_NO,
});

const disorder = (key: string, sv: string, en: string): Question => ({
  key,
  sv: `I vilken utsträckning upplever du ${sv} som ett problem i området där du bor?`,
  en: `To what extent is ${en} a problem in the area where you live?`,
  answers: HOW_MUCH,
});

/**
 * The survey's questions. Their exact wording has not been published in full, so every text is a reconstruction
 * from the reports' headings (the contents of the 2011 report, the press on 2017 and 2020) and is marked so.
 */
export const ALL_QUESTIONS: readonly Question[] = [
  worry('oro_brott', 'att utsättas för brott av något slag', 'being exposed to crime of any kind'),
  worry(
    'oro_narstaende',
    'att närstående ska utsättas för brott',
    'someone close to you being exposed to crime',
  ),
  worry(
    'oro_vald_offentlig',
    'våld eller överfall i den offentliga miljön',
    'violence or assault in public places',
  ),
  worry('oro_vald_hemmet', 'våld eller överfall i hemmet', 'violence or assault at home'),
  worry('oro_bostadsinbrott', 'inbrott i bostaden', 'burglary in your home'),
  worry('oro_sextrakasserier', 'sexuella trakasserier utanför hemmet', 'sexual harassment outside the home'),
  worry('oro_valdtakt', 'våldtäkt', 'rape'),
  worry('oro_ran', 'rån', 'robbery'),
  {
    key: 'ute_sent',
    sv: 'Om du går ut ensam sent en kväll i området där du bor, hur trygg känner du dig då?',
    en: 'If you go out alone late in the evening in the area where you live, how safe do you feel?',
    answers: HOW_SAFE,
  },
  victim('utsatt_nagot_brott', 'något brott', 'any crime'),
  victim('utsatt_misshandel', 'misshandel', 'assault'),
  victim('utsatt_hot', 'hot', 'threats'),
  victim(
    'utsatt_nara_relation',
    'våld, hot eller trakasserier i en nära relation',
    'violence, threats or harassment in a close relationship',
  ),
  victim('utsatt_ran', 'rån', 'robbery'),
  victim('utsatt_sextrakasserier', 'sexuella trakasserier', 'sexual harassment'),
  household(
    'utsatt_stold',
    'stöld i eller ur bostad, förråd eller fordon',
    'theft in or from home, storage or vehicle',
  ),
  household('utsatt_skadegorelse', 'skadegörelse', 'vandalism'),
  disorder('ordning_nedskrapning', 'nedskräpning', 'litter'),
  disorder('ordning_morka_omraden', 'mörka områden', 'dark areas'),
  disorder('ordning_skadegorelse', 'skadegörelse', 'vandalism'),
  disorder('ordning_klotter', 'klotter', 'graffiti'),
  disorder('ordning_ungdomar', 'ungdomar som stör ordningen', 'young people causing disorder'),
  disorder('ordning_berusade', 'berusade personer', 'drunk people'),
  disorder(
    'ordning_narkotika',
    'narkotikapåverkade på offentliga platser',
    'people on drugs in public places',
  ),
  disorder('ordning_grannar', 'stökiga grannar', 'unruly neighbours'),
  disorder('ordning_brak', 'folk som bråkar och slåss utomhus', 'people fighting outdoors'),
  disorder('ordning_antastas', 'kvinnor som antastas', 'women being accosted'),
];

export const QUESTIONS: readonly QuestionsTable[] = ALL_QUESTIONS.map(({ key, sv, en }) => ({
  key,
  survey_key: SURVEY_KEY,
  text_sv: sv,
  text_en: en,
  wording: 'reconstructed',
}));

export const ANSWER_OPTIONS: readonly AnswerOptionsTable[] = ALL_QUESTIONS.flatMap(({ key, answers }) =>
  answers.map(([answer, label_sv, label_en], position) => ({
    question_key: key,
    key: answer,
    label_sv,
    label_en,
    position,
  })),
);
