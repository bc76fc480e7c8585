import type { FollowUpTranslation } from '../follow-up-sv';

export const programmes: FollowUpTranslation['programmes'] = {
  title: 'Programmes',
};
