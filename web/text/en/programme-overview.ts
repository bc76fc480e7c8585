import type { ClosedTranslation } from '../closed-sv';

export const programmeOverview: ClosedTranslation['programmeOverview'] = {
  title: 'The programme on one page',
};
