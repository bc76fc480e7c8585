/** A survey of somebody else's, or of another kind, that a reader may mistake for this one. It has no figures here. */
export interface SimilarSurveysTable {
  key: string;
  position: number;
  name_sv: string;
  name_en: string;
  organiser: string;
  /** When it is or was made, as far as is known: "varje år sedan 2020". */
  years_sv: string;
  years_en: string;
  /** Youngest and oldest asked. Null and null: not known; null for the oldest alone: no upper limit. */
  age_from: number | null;
  age_to: number | null;
  /** The areas it is told for: "lokalpolisområden". */
  area_kind_sv: string;
  area_kind_en: string;
  /** Why it must not be compared, in one or two sentences. */
  difference_sv: string;
  difference_en: string;
  source_title: string;
  source_url: string | null;
}

/** Which indicators a survey resembles, and what it measures there, in its source's words where known. */
export interface SimilarSurveyIndicatorsTable {
  similar_survey_key: string;
  indicator_key: string;
  question_sv: string | null;
  question_en: string | null;
}
