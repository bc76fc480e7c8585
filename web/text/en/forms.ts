import type { ClosedTranslation } from '../closed-sv';

export const forms: ClosedTranslation['forms'] = {
  summary: 'Please put this right',
  failed: 'That did not work',
  sending: 'Sending …',
  cancel: 'Cancel',
  typed: 'Write “{{text}}” to confirm',
  typedUnlike: 'That is not the same. Write exactly: {{text}}',
  leaveTitle: 'Leave the page?',
  leaveLead: 'What you wrote is not saved, and is lost if you go on.',
  stay: 'Stay here',
  leave: 'Leave the page',
  conflict: {
    title: 'Somebody else has changed this meanwhile',
    lead: 'Your changes are still here. Choose for each what is to hold, and save again.',
    yours: 'You wrote',
    theirs: 'Saved now',
    take: 'Take the saved one',
    field: 'What',
  },
  draft: 'Here is the text you were writing.',
  inSwedish: '{{label}} in Swedish',
  inEnglish: '{{label}} in English',
};
