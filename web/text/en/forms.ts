import type { Translation } from '../sv';

export const forms: Translation['forms'] = {
  summary: 'Please put this right',
  sending: 'Sending …',
  cancel: 'Cancel',
  typed: 'Write “{{text}}” to confirm',
  typedUnlike: 'That is not the same. Write exactly: {{text}}',
};
