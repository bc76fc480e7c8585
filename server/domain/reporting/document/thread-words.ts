import type {
  Effect,
  InterventionKind,
  InterventionStatus,
  MoneySource,
  NextStep,
} from '../../follow-up/intervention';

export const STATUS_WORDS: Readonly<Record<InterventionStatus, string>> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  done: 'Genomförd',
  stopped: 'Avbruten',
};

export const KIND_WORDS: Readonly<Record<InterventionKind, string>> = {
  situational: 'Plats och miljö',
  social: 'Socialt och förebyggande',
  knowledge: 'Kunskap och kartläggning',
  cooperation: 'Samverkan',
  organisational: 'Egen organisation',
};

export const MONEY_WORDS: Readonly<Record<MoneySource, string>> = {
  own_budget: 'Egen budget',
  safety_fund: 'Trygghetsfonden',
  state_grant: 'Statsbidrag',
  other: 'Annan källa',
};

/** What somebody has seen, by their own judgement: the words beside it say so. */
export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  seen: 'En effekt har setts',
  not_seen: 'Ingen effekt har setts',
  unknown: 'Går inte att säga än',
};

export const NEXT_WORDS: Readonly<Record<NextStep, string>> = {
  continue: 'Fortsätter',
  change: 'Ändras',
  end: 'Avslutas',
};
