import { HOW_MUCH, HOW_OFTEN, HOW_SAFE } from '../catalogue/answer-scales';
import { ALL_QUESTIONS, type Question } from '../catalogue/questions';

/** How a made-up person answers one question: shares of the city up to each step, and what moves them. */
export interface QuestionModel {
  readonly question: Question;
  /** Logits of the cumulative shares, one fewer than the answers. */
  readonly thresholds: readonly number[];
  readonly trait: 'unease' | 'disorder' | 'exposure';
  /** Logits added for women and for each decade under 45; made up from the direction of national surveys. */
  readonly women: number;
  readonly young: number;
}

type Levels = readonly [first: number, women: number, young: number];

/** The share giving the first counted answer in a middle year, and how sex and age move it. */
const LEVELS: Readonly<Record<string, Levels>> = {
  oro_brott: [0.105, 0.35, 0.05],
  oro_narstaende: [0.085, 0.25, -0.05],
  oro_vald_offentlig: [0.075, 0.2, 0.1],
  oro_vald_hemmet: [0.012, 0.4, 0.0],
  oro_bostadsinbrott: [0.085, 0.1, -0.15],
  oro_sextrakasserier: [0.045, 1.6, 0.45],
  oro_valdtakt: [0.04, 1.9, 0.4],
  oro_ran: [0.05, 0.1, 0.1],
  ute_sent: [0.095, 0.8, 0.05],
  utsatt_nagot_brott: [0.24, -0.05, 0.2],
  utsatt_misshandel: [0.022, -0.3, 0.35],
  utsatt_hot: [0.055, -0.05, 0.25],
  utsatt_nara_relation: [0.018, 0.7, 0.2],
  utsatt_ran: [0.012, -0.5, 0.35],
  utsatt_sextrakasserier: [0.045, 1.7, 0.55],
  utsatt_stold: [0.13, 0.0, 0.0],
  utsatt_skadegorelse: [0.075, 0.0, -0.05],
  ordning_nedskrapning: [0.11, 0.05, 0.0],
  ordning_morka_omraden: [0.07, 0.35, 0.0],
  ordning_skadegorelse: [0.07, 0.0, -0.05],
  ordning_klotter: [0.06, 0.0, -0.1],
  ordning_ungdomar: [0.07, 0.05, -0.1],
  ordning_berusade: [0.08, 0.05, 0.0],
  ordning_narkotika: [0.075, 0.05, 0.0],
  ordning_grannar: [0.035, 0.0, 0.05],
  ordning_brak: [0.04, 0.05, 0.05],
  ordning_antastas: [0.035, 0.35, 0.2],
};

const logit = (share: number): number => Math.log(share / (1 - share));

/** How many times the first level the shares up to each later step are. */
function cumulative(question: Question, first: number): number[] {
  switch (question.answers) {
    case HOW_OFTEN:
      return [first * 0.3, first, first * 2, Math.min(0.8, first * 5)];
    case HOW_SAFE:
      return [first, first * 1.55, first * 1.55 + 0.16, first * 1.55 + 0.5];
    case HOW_MUCH:
      return [first, Math.min(0.6, first * 2.6), Math.min(0.85, first * 2.6 + 0.35)];
    default:
      return [first];
  }
}

function traitOf(key: string): QuestionModel['trait'] {
  if (key.startsWith('utsatt_')) return 'exposure';
  return key.startsWith('ordning_') ? 'disorder' : 'unease';
}

export const QUESTION_MODELS: readonly QuestionModel[] = ALL_QUESTIONS.map((question) => {
  const levels = LEVELS[question.key];
  if (levels === undefined) throw new Error(`no level for question ${question.key}`);
  const [first, women, young] = levels;
  return {
    question,
    thresholds: cumulative(question, first).map(logit),
    trait: traitOf(question.key),
    women,
    young,
  };
});
