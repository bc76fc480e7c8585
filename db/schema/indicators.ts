import type { IndicatorKind, Polarity, Unit } from '../../server/domain/statistics/estimate';

/** A question plus which answers count, its base, unit and polarity, and how its figures are judged. */
export interface IndicatorsTable {
  key: string;
  survey_key: string;
  /** Null for registers, and for published figures whose question was never printed. */
  question_key: string | null;
  kind: IndicatorKind;
  unit: Unit;
  /** For a rate: per how many residents (1000). Null otherwise. */
  per: number | null;
  polarity: Polarity;
  topic_key: string;
  label_sv: string;
  label_en: string;
  /** The phrase that finishes "Andel som …" ("Share who …"). */
  phrase_sv: string;
  phrase_en: string;
  base_sv: string;
  base_en: string;
  /** What a careful reader must know; empty when nothing. */
  note_sv: string;
  note_en: string;
  position: number;
  /** 0–1. */
  confidence_level: number;
  suppress_below: number;
  unreliable_below: number;
  /** Divides the respondents of published figures, whose weights were never published. */
  assumed_design_effect: number;
}

/** The chapters of the indicator list. */
export interface TopicsTable {
  key: string;
  label_sv: string;
  label_en: string;
  position: number;
}

/** Which answers to its question an indicator counts. */
export interface CountedAnswersTable {
  indicator_key: string;
  question_key: string;
  answer_key: string;
}

/** From this round on, values are not comparable with earlier ones. */
export interface SeriesBreaksTable {
  indicator_key: string;
  survey_key: string;
  round_key: string;
  reason_sv: string;
  reason_en: string;
}
