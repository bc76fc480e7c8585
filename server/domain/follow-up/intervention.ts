/** What kind of thing is done. By what it works on: the place, people, what is known, who works together, oneself. */
export const INTERVENTION_KINDS = [
  'situational',
  'social',
  'knowledge',
  'cooperation',
  'organisational',
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

export const INTERVENTION_STATUSES = ['planned', 'ongoing', 'done', 'stopped'] as const;
export type InterventionStatus = (typeof INTERVENTION_STATUSES)[number];

/** Where money comes from. `safety_fund`: trygghetsfonden. */
export const MONEY_SOURCES = ['own_budget', 'safety_fund', 'state_grant', 'other'] as const;
export type MoneySource = (typeof MONEY_SOURCES)[number];

/** Whether an effect was seen by whoever follows up: a judgement, not a measurement. */
export const EFFECTS = ['seen', 'not_seen', 'unknown'] as const;
export type Effect = (typeof EFFECTS)[number];

export const NEXT_STEPS = ['continue', 'change', 'end'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What is done about a problem (åtgärd), as it is written: in a report, or on its own page. */
export interface Intervention {
  /** Made by whoever adds it; stays when it is carried over. */
  readonly id: string;
  readonly title: string;
  /** Ids of problems of the same organisation. */
  readonly problems: readonly string[];
  /** The cause it works on. */
  readonly cause: string;
  readonly kind: InterventionKind | null;
  readonly status: InterventionStatus;
  /** Key of an organisation; null: not said. */
  readonly lead: string | null;
  /** Keys of organisations. */
  readonly contributing: readonly string[];
  /** Others who take part: the police, landlords, associations. Never people's names. */
  readonly partners: string;
  /** In words. */
  readonly place: string;
  /** Slug of a district or neighbourhood; null: the organisation's own area, or the whole city. */
  readonly area: string | null;
  readonly focusArea: { readonly programme: string; readonly focusArea: string } | null;
  /** Keys of goals in the focus area. */
  readonly goals: readonly string[];
  /** Keys of indicators it aims at. */
  readonly indicators: readonly string[];
  /** ISO dates; null: not said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly expectedShort: string;
  readonly expectedLong: string;
  /** How it will be followed up, and on which day at the latest. */
  readonly followUpPlan: string;
  readonly followUpOn: string | null;
  /** Kronor; null: not said, which is not 0. */
  readonly planned: number | null;
  readonly spent: number | null;
  readonly moneySource: MoneySource | null;
  readonly followUps: readonly FollowUp[];
  /** Which revision of the register it was carried over from; null: it is new. */
  readonly revision: number | null;
}

export interface FollowUp {
  readonly id: string;
  /** ISO date; null: not said yet. */
  readonly on: string | null;
  readonly done: string;
  /** null: nobody has chosen. */
  readonly effect: Effect | null;
  readonly effectText: string;
  /** null: nothing is decided. */
  readonly next: NextStep | null;
  readonly nextText: string;
}
