import type { FollowUpTranslation } from '../follow-up-sv';

export const areaThreads: FollowUpTranslation['areaThreads'] = {
  title: 'What is being done',
};
