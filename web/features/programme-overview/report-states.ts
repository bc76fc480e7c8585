import type { ReportState } from '../../../server/domain/reporting/workflow';

/** From what is finished to what has just begun. */
export const STATES: readonly ReportState[] = [
  'published',
  'accepted',
  'in_review',
  'submitted',
  'returned',
  'decided',
  'tabled',
  'referred_back',
  'ready',
  'draft',
];
