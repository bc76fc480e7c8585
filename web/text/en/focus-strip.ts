import type { FollowUpTranslation } from '../follow-up-sv';

export const focusStrip: FollowUpTranslation['focusStrip'] = {
  title: 'How the programme’s focus areas stand against their targets',
  lead: 'What is counted is targets times the areas they hold for. It shows what has been measured, not what interventions have led to.',
  noTargets: 'No targets to measure against',
  withoutTarget_one: 'One goal has no target',
  withoutTarget_other: '{{count}} goals have no target',
  interventions_one: 'One intervention planned or under way',
  interventions_other: '{{count}} interventions planned or under way',
  noInterventions: 'No public intervention',
};
