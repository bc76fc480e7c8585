import type { Localized } from '../localized';
import type { Assessment } from '../reporting/answer';
import type { Divergence, MeasuredOutcome } from './divergence';
import type { OutcomeBasis } from './outcome-basis';
import type { Filling } from './programme';

const OUTCOME_WORDS: Readonly<Record<MeasuredOutcome, Localized>> = {
  all_well: { sv: 'på väg', en: 'on the way' },
  mixed: { sv: 'åt olika håll', en: 'going both ways' },
  all_badly: { sv: 'inte på väg', en: 'not on the way' },
  undetermined: { sv: 'går inte att avgöra', en: 'cannot be told' },
  not_measurable: { sv: 'kan inte mätas', en: 'cannot be measured' },
};

/** Where all that is certain rests on targets whose year has come, or on changes alone, nothing is on its way. */
const CERTAIN_WORDS: Partial<Record<MeasuredOutcome, Partial<Record<OutcomeBasis, Localized>>>> = {
  all_well: {
    due_targets: { sv: 'nått', en: 'reached' },
    changes: { sv: 'säkert bättre', en: 'certainly better' },
  },
  all_badly: {
    due_targets: { sv: 'inte nått', en: 'not reached' },
    changes: { sv: 'säkert sämre', en: 'certainly worse' },
  },
};

/** What the measurement says of a goal, within a sentence. */
export const outcomeWords = ({ outcome, basis }: WordedOutcome): Localized =>
  CERTAIN_WORDS[outcome]?.[basis] ?? OUTCOME_WORDS[outcome];

/** What is measured of a goal, and what is certain of it. */
export interface WordedOutcome {
  readonly outcome: MeasuredOutcome;
  readonly basis: OutcomeBasis;
}

/** How far a goal is judged to be reached, within a sentence. */
export const ASSESSED_WORDS: Readonly<Record<Assessment, Localized>> = {
  full: { sv: 'helt uppfyllt', en: 'fully met' },
  partial: { sv: 'delvis uppfyllt', en: 'partly met' },
  none: { sv: 'inte uppfyllt', en: 'not met' },
  not_assessable: { sv: 'kunde inte följas upp', en: 'could not be followed up' },
};

export const DIVERGENCE_WORDS: Readonly<Record<Divergence, Localized>> = {
  says_more: { sv: 'säger mer än mätningen', en: 'says more than the measurement' },
  says_less: { sv: 'säger mindre än mätningen', en: 'says less than the measurement' },
  could_be_measured: { sv: 'hade kunnat följas upp', en: 'could have been followed up' },
};

export const FILLING_WORDS: Readonly<Record<Filling, Localized>> = {
  filled: { sv: 'tillsatt', en: 'filled' },
  shared: { sv: 'delad med annan organisation', en: 'shared with another organisation' },
  vacant: { sv: 'vakant', en: 'vacant' },
  none: { sv: 'finns inte', en: 'not there' },
};
