import type { ClosedTranslation } from '../closed-sv';

export const brief: ClosedTranslation['brief'] = {
  title: 'Your brief',
};
