import type { ClosedTranslation } from '../closed-sv';

export const programmeEditing: ClosedTranslation['programmeEditing'] = {
  title: 'Change the programme',
};
