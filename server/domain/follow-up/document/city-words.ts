import type { InterventionStatus, MoneySource } from '../intervention';
import type { Orphan } from '../orphan';

// Words of the city's document, which is in Swedish.

export const STATUS_WORDS: Readonly<Record<InterventionStatus, string>> = {
  planned: 'planerad',
  ongoing: 'pågår',
  done: 'genomförd',
  stopped: 'avbruten',
};

export const SOURCE_WORDS: Readonly<Record<MoneySource | 'not_said', string>> = {
  own_budget: 'Egen budget',
  safety_fund: 'Trygghetsfonden',
  state_grant: 'Statsbidrag',
  other: 'Annan källa',
  not_said: 'Inte angivet',
};

export const ORPHAN_WORDS: Readonly<Record<Orphan, string>> = {
  problem_without_intervention: 'Problem utan åtgärd',
  without_problem: 'Åtgärder utan problem',
  without_indicator: 'Åtgärder utan indikator',
  without_follow_up: 'Åtgärder utan uppföljning',
  past_its_date: 'Åtgärder förbi sitt slutdatum',
  goal_without_intervention: 'Mål utan åtgärd',
  goal_without_indicator: 'Mål utan indikator',
};

export const NOT_PUBLISHED = 'Arbetsexemplar – inte publicerat';
