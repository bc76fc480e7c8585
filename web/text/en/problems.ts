import type { ClosedTranslation } from '../closed-sv';

export const problems: ClosedTranslation['problems'] = {
  offline: 'No contact with the server. What you wrote is still here; try again.',
  not_signed_in:
    'You are no longer signed in. Sign in in another tab and try again; what you wrote is still here.',
  session_expired:
    'Your session has ended. Sign in in another tab and try again; what you wrote is still here.',
  not_allowed: 'You may not do this. Your role may have changed.',
  not_found: 'It is not there any more. Load the page again.',
  version_conflict: 'Somebody else changed it meanwhile. Load the page again and make your change anew.',
  invalid_body: 'Something in the form cannot be. Put right what is marked.',
  invalid_field: 'The server cannot take this. Put it right and try again.',
  too_many_attempts: 'There were too many attempts. Wait a while.',
  email_taken: 'Another person has that e-mail address already.',
  unknown: 'Something went wrong on our side. What you wrote is still here; try again in a while.',
};
