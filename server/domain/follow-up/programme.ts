import type { OrganisationKind } from '../access/roles';
import type { Localized } from '../localized';

/**
 * A programme as it is decided (trygghets- och säkerhetsprogram): a plain document, kept whole in each revision, so
 * that a programme of any day can be read again. Versions overlap, merge and split: several may be in force at once.
 */
export interface Programme {
  readonly title: Localized;
  /** What it is called in a row: "Säkerhetsprogram 2020–2023". */
  readonly shortTitle: Localized;
  readonly about: Localized;
  /** The years it names, whatever day it was decided. ISO dates; the last counted; null: until further notice. */
  readonly period: { readonly from: string; readonly to: string | null };
  readonly decision: ProgrammeDecision;
  /** Where it can be read. */
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly focusAreas: readonly FocusArea[];
  /** What somebody can be made to answer for in a focus area. One that no area names is not in the programme. */
  readonly duties: readonly Duty[];
  readonly roles: readonly CoordinatorRole[];
}

export interface ProgrammeDecision {
  /** "Kommunfullmäktige"; empty: not known. */
  readonly by: string;
  /** ISO date; null: not known. */
  readonly on: string | null;
  readonly note: Localized;
}

/** A chapter of a programme (fokusområde). */
export interface FocusArea {
  /** Never changes while it is the same: interventions and goals are found by it. */
  readonly key: string;
  readonly title: Localized;
  readonly about: Localized;
  /** What it is by law: the plan for extraordinary events, the programme of action against accidents … */
  readonly statutoryRoles: readonly StatutoryRole[];
  /** Which earlier focus areas it goes on from. */
  readonly continues: readonly Continuation[];
  readonly goals: readonly Goal[];
  readonly assignments: readonly Assignment[];
}

export interface StatutoryRole {
  readonly label: Localized;
  /** The law as it is cited. */
  readonly legalGround: string;
}

export const CONTINUATION_KINDS = ['same', 'widened', 'narrowed', 'merged', 'split'] as const;
export type ContinuationKind = (typeof CONTINUATION_KINDS)[number];

/** One line of the crosswalk, kept with the later of the two. */
export interface Continuation {
  readonly programme: string;
  /** null: the whole programme. */
  readonly focusArea: string | null;
  readonly kind: ContinuationKind;
  readonly note: Localized;
}

export interface Goal {
  readonly key: string;
  readonly text: Localized;
  /** Keys of indicators that tell whether it is reached; none: it cannot be measured here. */
  readonly indicators: readonly string[];
  /** Keys of targets. */
  readonly targets: readonly string[];
  /** Keys of questions in which committees judge it themselves. */
  readonly judgedBy: readonly string[];
}

export interface Duty {
  readonly key: string;
  readonly label: Localized;
}

export const PARTS = ['lead', 'contributing'] as const;
export type Part = (typeof PARTS)[number];

/** Who has a duty in a focus area: one organisation, or every one of a kind; exactly one of the two is named. */
export interface Assignment {
  readonly duty: string;
  readonly part: Part;
  readonly organisation: string | null;
  readonly kind: OrganisationKind | null;
  readonly note: Localized;
}

/** A function that organisations fill or leave vacant (samordnare). */
export interface CoordinatorRole {
  /** The same key is the same role in every programme. */
  readonly key: string;
  readonly label: Localized;
  readonly about: Localized;
  /** Keys of the focus areas it serves; empty: the whole programme. */
  readonly focusAreas: readonly string[];
  /** Kinds of organisations that should have one. */
  readonly kinds: readonly OrganisationKind[];
}

export const FILLINGS = ['filled', 'shared', 'vacant', 'none'] as const;
/** How a role stands in an organisation; `none`: it has no such role. What nobody has said is not among them. */
export type Filling = (typeof FILLINGS)[number];

type Dated = Pick<Programme, 'period' | 'decision'>;

/** Whether a programme is in force on a day: by the years it names, once decided. @param day ISO date */
export const isInForce = (programme: Dated, day: string): boolean =>
  hasBegun(programme, day) && lastDay(programme) >= day;

/**
 * Where readers begin: the programmes in force on a day, or else the last that were. Several may be either.
 * @param day ISO date
 */
export function latestOf<T extends { readonly content: Dated }>(programmes: readonly T[], day: string): T[] {
  const begun = programmes.filter(({ content }) => hasBegun(content, day));
  const inForce = begun.filter(({ content }) => isInForce(content, day));
  if (inForce.length > 0) return inForce;
  const last = begun
    .map(({ content }) => lastDay(content))
    .reduce((one, other) => (one > other ? one : other), '');
  return begun.filter(({ content }) => lastDay(content) === last);
}

/** Later periods first; of the same period, those that began later. */
export const byPeriod = (
  { content: one }: { content: Dated },
  { content: other }: { content: Dated },
): number => compare(other.period.from, one.period.from) || compare(lastDay(other), lastDay(one));

/** A programme decided after its years began did not hold before. */
function hasBegun({ period, decision }: Dated, day: string): boolean {
  return period.from <= day && (decision.on === null || decision.on <= day);
}

/** After every ISO date. */
const NO_END = '9999-12-31';
const lastDay = ({ period }: Dated): string => period.to ?? NO_END;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
