import type { FollowUpTranslation } from '../follow-up-sv';

export const judgements: FollowUpTranslation['judgements'] = {
  title: 'Judgements',
};
