import type { FollowUpTranslation } from '../follow-up-sv';

export const cityDocument: FollowUpTranslation['cityDocument'] = {
  title: "The city's document",
};
