import type { FollowUpTranslation } from '../follow-up-sv';

export const focusStrip: FollowUpTranslation['focusStrip'] = {
  title: 'The focus areas of the programme',
};
