import type { FollowUpTranslation } from '../follow-up-sv';

export const threadWords: FollowUpTranslation['threadWords'] = {
  title: 'Intervention',
};
