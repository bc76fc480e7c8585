import type { FollowUpTranslation } from '../follow-up-sv';

export const focusStrip: FollowUpTranslation['focusStrip'] = {
  title: 'How the focus areas stand against their targets',
  lead: 'Each target is counted once for the city, or once for each district it holds for. The counts show what has been measured, not what interventions have led to.',
  failed: 'The focus areas could not be fetched. The programme can be read on a page of its own.',
  programmes: 'All programmes',
  noTargets: 'There is no target to measure against',
  withoutTarget_one: 'One goal has no target',
  withoutTarget_other: '{{count}} goals have no target',
  interventions_one: 'One intervention planned or under way',
  interventions_other: '{{count}} interventions planned or under way',
  noInterventions: 'No intervention planned or under way is public',
};
