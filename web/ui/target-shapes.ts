import type { TargetStatus } from '../../server/domain/targets/target';
import type { VerdictTone } from './tone';

/** The shape of each status: never colour alone, and none the mirror of another. */
export const TARGET_SHAPES: Readonly<Record<TargetStatus, string>> = {
  on_track: '→',
  off_track: '■',
  undetermined: '○',
  not_measurable: '–',
  reached: '✓',
  missed: '✕',
};

/** Coloured only when it is certain. */
export const TARGET_TONES: Readonly<Record<TargetStatus, VerdictTone>> = {
  on_track: 'better',
  off_track: 'worse',
  undetermined: 'neutral',
  not_measurable: 'neutral',
  reached: 'better',
  missed: 'worse',
};
