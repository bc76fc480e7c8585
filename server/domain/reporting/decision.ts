/** What a committee can decide about a report. */
export const OUTCOMES = ['approved', 'partly_approved', 'referred_back', 'tabled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that freeze what was decided. */
export const APPROVING: readonly Outcome[] = ['approved', 'partly_approved'];

/** Who decided: the committee in a meeting, or somebody to whom it has given that right. */
export const DECIDED_BY = ['committee', 'delegation'] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

/** Reservation, särskilt uttalande, ersättaryttrande. */
export const STATEMENT_KINDS = ['reservation', 'special_statement', 'substitute_statement'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A paragraph as it is cited: "§ 8", with or without the sign written before it; "§§ 8–9" stays. */
export const citedParagraph = (written: string): string => written.trim().replace(/^(?:§\s*)?(?=\d)/, '§ ');
