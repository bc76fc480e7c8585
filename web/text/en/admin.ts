import type { ClosedTranslation } from '../closed-sv';

export const admin: ClosedTranslation['admin'] = {
  nav: 'Administration',
  people: 'People',
  organisations: 'Organisations',
  log: 'Audit log',
  refused: {
    title: 'You may not see this page',
    help: 'It is for administrators. If you need it, ask the administrator of your committee or of the executive office for the role.',
    profile: 'See your own roles',
  },
};
