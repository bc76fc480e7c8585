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
  situational: 'Situationell: ändrar platsen',
  social: 'Social: riktar sig till människor',
  knowledge: 'Kunskap: utbildning och kartläggning',
  cooperation: 'Samverkan',
  organisational: 'Organisation: det egna arbetssättet',
};

export const MONEY_WORDS: Readonly<Record<MoneySource, string>> = {
  own_budget: 'Egen budget',
  safety_fund: 'Trygghetsfonden',
  state_grant: 'Statsbidrag',
  other: 'Annan finansiering',
};

/** What somebody has seen is called a judgement of their own wherever it is read. */
export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  seen: 'Effekt sedd, enligt egen bedömning',
  not_seen: 'Ingen effekt sedd, enligt egen bedömning',
  unknown: 'Går inte att bedöma ännu',
};

export const NEXT_WORDS: Readonly<Record<NextStep, string>> = {
  continue: 'Fortsätter',
  change: 'Ändras',
  end: 'Avslutas',
};
