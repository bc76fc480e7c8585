import type { ClosedTranslation } from '../closed-sv';

export const threadEditing: ClosedTranslation['threadEditing'] = {
  title: 'Change the intervention',
};
