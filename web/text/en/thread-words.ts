import type { FollowUpTranslation } from '../follow-up-sv';

export const threadWords: FollowUpTranslation['threadWords'] = {
  title: 'Intervention',
  status: { planned: 'Planned', ongoing: 'Ongoing', done: 'Carried out', stopped: 'Stopped' },
  kind: {
    situational: 'Places and surroundings',
    social: 'Social and preventive',
    knowledge: 'Knowledge and mapping',
    cooperation: 'Cooperation',
    organisational: 'Own organisation',
  },
  moneySource: {
    own_budget: 'Own budget',
    safety_fund: 'The safety fund',
    state_grant: 'State grant',
    other: 'Another source',
    not_said: 'Not stated',
  },
  effect: {
    seen: 'An effect has been seen',
    not_seen: 'No effect has been seen',
    unknown: 'Cannot be said yet',
  },
  next: { continue: 'Goes on', change: 'Will be changed', end: 'Ends' },
  orphan: {
    problem_without_intervention: 'Problem without intervention',
    without_problem: 'Without problem',
    without_indicator: 'Without indicator',
    without_follow_up: 'Without follow-up',
    past_its_date: 'Past its end date',
    goal_without_intervention: 'Goal without intervention',
    goal_without_indicator: 'Goal without indicator',
  },
  visibility: { internal: 'Shown internally only', open: 'Shown to everyone' },
  problemState: { open: 'Remains', resolved: 'Resolved' },
  kronor: 'SEK {{amount}}',
};
