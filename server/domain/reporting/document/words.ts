import type { Assessment } from '../answer';
import type { Outcome, StatementKind } from '../decision';

export const MISSING = 'Uppgift saknas';
export const NOT_ANSWERED = 'Frågan är inte besvarad.';

export const ASSESSMENT_WORDS: Readonly<Record<Assessment, string>> = {
  full: 'helt',
  partial: 'delvis',
  none: 'inte alls',
  not_assessable: 'kunde inte följas upp',
};

/** As what was decided continues after "att". */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  approved: 'godkänna lägesbilden',
  partly_approved: 'delvis godkänna lägesbilden',
  referred_back: 'återremittera ärendet',
  tabled: 'bordlägga ärendet',
};

export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  reservation: 'Reservation',
  special_statement: 'Särskilt uttalande',
  substitute_statement: 'Ersättaryttrande',
};

/** What is seen on every page. */
export const MARKS = {
  draft: 'Utkast – inte beslutad',
  example: 'Exempeldata',
  internal: 'Innehåller interna avsnitt',
} as const;
export type Mark = (typeof MARKS)[keyof typeof MARKS];
