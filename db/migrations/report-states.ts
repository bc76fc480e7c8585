/** Where a report can stand and what takes it there, as 0016 knows them. */
export const STATES = [
  'draft',
  'ready',
  'tabled',
  'referred_back',
  'decided',
  'submitted',
  'in_review',
  'returned',
  'accepted',
  'published',
];

export const STEPS = [
  'mark_ready',
  'take_back',
  'decide',
  'refer_back',
  'table',
  'retract_decision',
  'submit',
  'recall',
  'take_for_review',
  'release',
  'return',
  'accept',
  'publish',
  'correct',
];
