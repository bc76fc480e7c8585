import { NOT_ASSESSABLE_REASONS } from '../statistics/verdict';

/** Why a round says nothing, or nothing sure, of a target; `none_yet`: no round lies after the baseline. */
export const TARGET_REASONS = [...NOT_ASSESSABLE_REASONS, 'interval_holds_path', 'none_yet'] as const;
export type TargetReason = (typeof TARGET_REASONS)[number];
