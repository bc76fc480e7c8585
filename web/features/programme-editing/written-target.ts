import type { NewTarget } from '../../../server/features/targets/target-decisions.contract';
import { keyOf } from '../../ui/key-of';
import { NOTHING } from './new-content';

/** Where a target can be decided to hold here. */
export const TARGET_SCOPES = ['city', 'districts', 'named'] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

/** A target while it is written; numbers as they are typed, shares in percent. */
export interface WrittenTarget {
  readonly indicator: string;
  readonly scope: TargetScope;
  readonly areas: string[];
  readonly kind: 'absolute' | 'relative';
  readonly level: string;
  readonly year: string;
  readonly baselineRound: string;
  readonly label: { sv: string; en: string };
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly note: { sv: string; en: string };
}

export const EMPTY_TARGET: WrittenTarget = {
  indicator: '',
  scope: 'city',
  areas: [],
  kind: 'absolute',
  level: '',
  year: '',
  baselineRound: '',
  label: NOTHING,
  decidedBy: '',
  decidedOn: '',
  note: NOTHING,
};

const FIELDS = ['areas', 'level', 'year', 'baseline', 'label', 'decidedBy', 'day'] as const;
type TargetField = (typeof FIELDS)[number];

/** The ids of its fields, in a page that may hold the form for several goals. */
export const targetIds = (indicator: string): Readonly<Record<TargetField, string>> => ({
  areas: `target-${indicator}-areas`,
  level: `target-${indicator}-level`,
  year: `target-${indicator}-year`,
  baseline: `target-${indicator}-baseline`,
  label: `target-${indicator}-label`,
  decidedBy: `target-${indicator}-by`,
  day: `target-${indicator}-day`,
});

const PERCENT = 100;
const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));

/** What must be put right before it can be sent. */
export function missingTargetFields(target: WrittenTarget): TargetField[] {
  const [level, year] = [numberOf(target.level), numberOf(target.year)];
  const wrong: Record<TargetField, boolean> = {
    areas: target.scope === 'named' && target.areas.length === 0,
    level: !(level >= 0 && level <= PERCENT),
    year: !(Number.isInteger(year) && year >= 2000 && year <= 2100),
    baseline: target.kind === 'relative' && target.baselineRound === '',
    label: target.label.sv.trim() === '' || target.label.en.trim() === '',
    decidedBy: target.decidedBy.trim() === '',
    day: target.decidedOn === '',
  };
  return FIELDS.filter((field) => wrong[field]);
}

/** As the server takes it: shares 0–1, in force from the day it was decided. @param taken keys of other targets */
export function targetOf(target: WrittenTarget, taken: readonly string[]): NewTarget {
  const { indicator, scope, areas, kind, baselineRound, label, note, decidedBy, decidedOn } = target;
  return {
    key: keyOf(label.sv, taken, 'mal'),
    indicator,
    scope,
    scopeCount: null,
    areas: scope === 'named' ? areas : [],
    baselineRound: kind === 'relative' ? baselineRound : null,
    label,
    kind,
    amount: numberOf(target.level) / PERCENT,
    year: numberOf(target.year),
    decidedBy: decidedBy.trim(),
    decidedOn,
    validFrom: decidedOn,
    note,
  };
}
