import type { FollowUpTranslation } from '../follow-up-sv';

export const threads: FollowUpTranslation['threads'] = {
  title: 'Interventions',
};
