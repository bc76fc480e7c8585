/**
 * What a cell can say of itself. `suppressed`: nothing is shown, to protect those who answered. `unreliable`: few answers,
 * shown and flagged. `not_surveyed`: the round did not ask here. `not_applicable`: the area did not exist.
 */
export const ESTIMATE_STATUSES = [
  'ok',
  'unreliable',
  'suppressed',
  'not_surveyed',
  'not_applicable',
  'provisional',
  'revised',
] as const;
export type EstimateStatus = (typeof ESTIMATE_STATUSES)[number];

/**
 * What a reader can meet in a round: `not_available` when nothing is stored, and so nothing is claimed of why;
 * `not_assessable` when a figure in other areas than it was measured in cannot be recalculated.
 */
export const POINT_STATUSES = [...ESTIMATE_STATUSES, 'not_available', 'not_assessable'] as const;

/** `published`: read in a public source. `example`: made up to try the product. `imported`: computed from survey answers. */
export const PROVENANCES = ['published', 'example', 'imported'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** How finely the value is known: `integer` is a whole percent as printed, `approximate` a figure of speech ("var fjärde"). */
export const PRECISIONS = ['exact', 'one_decimal', 'integer', 'approximate'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const INDICATOR_KINDS = ['share', 'rate', 'count', 'mean'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** The unit of a value in the API: a share is 0–1, a rate is per `per` residents. */
export const UNITS = ['share', 'per_population', 'count', 'mean'] as const;
export type Unit = (typeof UNITS)[number];

export const POLARITIES = ['lower_is_better', 'higher_is_better', 'no_judgement'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const SURVEY_KINDS = ['sample_survey', 'register'] as const;
export type SurveyKind = (typeof SURVEY_KINDS)[number];

/** Whether a question is quoted from the questionnaire or rebuilt from reports that cut it short. */
export const WORDINGS = ['as_published', 'reconstructed'] as const;
export type Wording = (typeof WORDINGS)[number];

/** How an indicator's figures are judged. Stored per indicator, sent with every result. */
export interface Method {
  /** 0–1, for example 0.95. */
  readonly confidenceLevel: number;
  /** Fewer respondents than this: the cell is suppressed. */
  readonly suppressBelow: number;
  /** Fewer respondents than this: the cell is shown and flagged. */
  readonly unreliableBelow: number;
  /** Divides the respondents of a published figure, whose weights nobody has published. */
  readonly assumedDesignEffect: number;
}

/**
 * One value of an indicator in an area, a round and a group. A share is 0–1.
 * `lower`, `upper` bound the value at the method's confidence level; null when the respondents are not known.
 * `weightedBase` is the sum of the weights behind the value; null where it was never published.
 */
export interface Estimate {
  readonly kind: IndicatorKind;
  readonly status: EstimateStatus;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly respondents: number | null;
  readonly effectiveRespondents: number | null;
  readonly weightedBase: number | null;
  readonly provenance: Provenance;
  readonly precision: Precision;
}
