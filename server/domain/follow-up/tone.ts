import type { Polarity } from '../statistics/estimate';
import type { Verdict } from '../statistics/verdict';
import type { TargetStatus } from '../targets/target';

export const TONES = ['well', 'badly', 'undetermined', 'not_measurable'] as const;
/** What one indicator says of a goal: well or badly with certainty, or not at all. */
export type Tone = (typeof TONES)[number];

const OF_TARGET: Readonly<Record<TargetStatus, Tone>> = {
  on_track: 'well',
  reached: 'well',
  off_track: 'badly',
  missed: 'badly',
  undetermined: 'undetermined',
  not_measurable: 'not_measurable',
};

const OF_CHANGE: Readonly<Record<Verdict, Readonly<Record<Polarity, Tone>>>> = {
  increased: { higher_is_better: 'well', lower_is_better: 'badly', no_judgement: 'not_measurable' },
  decreased: { higher_is_better: 'badly', lower_is_better: 'well', no_judgement: 'not_measurable' },
  no_certain_change: {
    higher_is_better: 'undetermined',
    lower_is_better: 'undetermined',
    no_judgement: 'not_measurable',
  },
  not_assessable: {
    higher_is_better: 'not_measurable',
    lower_is_better: 'not_measurable',
    no_judgement: 'not_measurable',
  },
};

/** What an indicator has come to in an area. */
export interface Measure {
  /** Of the target that holds there; null: none does. */
  readonly target: TargetStatus | null;
  /** How it has changed since the round before; null: nothing to compare. */
  readonly verdict: Verdict | null;
  readonly polarity: Polarity;
}

/** A target is what was promised, and so speaks first; where none holds, the change does. */
export function toneOf({ target, verdict, polarity }: Measure): Tone {
  if (target !== null) return OF_TARGET[target];
  return verdict === null ? 'not_measurable' : OF_CHANGE[verdict][polarity];
}
