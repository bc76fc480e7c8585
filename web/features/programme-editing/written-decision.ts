import type { NewTargetVersion } from '../../../server/features/targets/target-decisions.contract';
import type { Target } from '../../../server/features/targets/targets.contract';
import { NOTHING } from './new-content';

/** What is decided of a target, while it is written; numbers as they are typed, shares in percent. */
export interface WrittenDecision {
  readonly kind: 'absolute' | 'relative';
  readonly level: string;
  readonly year: string;
  readonly label: { readonly sv: string; readonly en: string };
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly note: { readonly sv: string; readonly en: string };
}

export const EMPTY_DECISION: WrittenDecision = {
  kind: 'absolute',
  level: '',
  year: '',
  label: NOTHING,
  decidedBy: '',
  decidedOn: '',
  note: NOTHING,
};

const FIELDS = ['level', 'year', 'label', 'decidedBy', 'day'] as const;
const PLACES = ['areas', 'baseline', 'note', ...FIELDS] as const;

/** The ids of the fields of a target's form, in a page that may hold several. @param about an indicator or a target */
export const targetIds = (about: string) =>
  Object.fromEntries(PLACES.map((place) => [place, `target-${about}-${place}`])) as Readonly<
    Record<(typeof PLACES)[number], string>
  >;

const PERCENT = 100;
const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));

/** What must be put right before it can be sent. */
export function missingDecisionFields(decision: WrittenDecision): (typeof FIELDS)[number][] {
  const [level, year] = [numberOf(decision.level), numberOf(decision.year)];
  const wrong: Record<(typeof FIELDS)[number], boolean> = {
    level: !(level >= 0 && level <= PERCENT),
    year: !(Number.isInteger(year) && year >= 2000 && year <= 2100),
    label: decision.label.sv.trim() === '' || decision.label.en.trim() === '',
    decidedBy: decision.decidedBy.trim() === '',
    day: decision.decidedOn === '',
  };
  return FIELDS.filter((field) => wrong[field]);
}

/** As the server takes it: shares 0–1, in force from the day it was decided. */
export const sentDecision = (decision: WrittenDecision): Omit<NewTargetVersion, 'version'> => ({
  label: decision.label,
  kind: decision.kind,
  amount: numberOf(decision.level) / PERCENT,
  year: numberOf(decision.year),
  decidedBy: decision.decidedBy.trim(),
  decidedOn: decision.decidedOn,
  validFrom: decision.decidedOn,
  note: decision.note,
});

/** What a new decision begins from: what holds, without who decided it and why. */
export const decisionFrom = ({ kind, amount, year, label }: Target['versions'][number]): WrittenDecision => ({
  ...EMPTY_DECISION,
  kind,
  level: String(Math.round(amount * PERCENT * 10) / 10).replace('.', ','),
  year: String(year),
  label,
});
