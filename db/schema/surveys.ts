import type { SurveyKind, Wording } from '../../server/domain/statistics/estimate';

/** A named survey with a frame and a method. Two surveys of the same name are two rows. */
export interface SurveysTable {
  key: string;
  kind: SurveyKind;
  name_sv: string;
  name_en: string;
  organiser: string;
  /** Who is asked. */
  frame_sv: string;
  frame_en: string;
  /** Youngest and oldest age in the frame, inclusive. */
  age_from: number;
  age_to: number;
}

/** One run of a survey. Rounds are irregular: never assume a step between them. */
export interface SurveyRoundsTable {
  survey_key: string;
  /** The year, as it stands in addresses: "2017". */
  key: string;
  /** The day the figures speak of; decides which areas exist. */
  reference_date: string;
  /** 1 when no source gives the day and it was assumed. */
  date_assumed: number;
  fieldwork_sv: string;
  fieldwork_en: string;
  selected: number | null;
  respondents: number | null;
  /** 0–1. */
  response_rate: number | null;
  note_sv: string;
  note_en: string;
}

/** A group of respondents that figures are broken down by. */
export interface GroupsTable {
  key: string;
  label_sv: string;
  label_en: string;
  /** Order in lists. */
  position: number;
}

/** A question of a survey with its answer options. */
export interface QuestionsTable {
  key: string;
  survey_key: string;
  text_sv: string;
  text_en: string;
  wording: Wording;
}

export interface AnswerOptionsTable {
  question_key: string;
  key: string;
  label_sv: string;
  label_en: string;
  position: number;
}
