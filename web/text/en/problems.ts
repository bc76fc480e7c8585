import type { ClosedTranslation } from '../closed-sv';

export const problems: ClosedTranslation['problems'] = {
  offline: 'No contact with the server. What you wrote is still here; try again.',
  not_signed_in:
    'You are no longer signed in. Sign in in another tab and try again; what you wrote is still here.',
  session_expired:
    'Your session has ended. Sign in in another tab and try again; what you wrote is still here.',
  sign_in_again:
    'This takes a sign-in that is recent. Sign out, sign in again and try anew within ten minutes.',
  not_allowed: 'You may not do this. Your role may have changed.',
  not_found: 'It is not there any more. Load the page again.',
  version_conflict: 'Somebody else changed it meanwhile. Load the page again and make your change anew.',
  invalid_body: 'Something in the form cannot be. Put right what is marked.',
  invalid_field: 'The server cannot take this. Put it right and try again.',
  too_many_attempts: 'There were too many attempts. Wait a while.',
  email_taken: 'Another person has that e-mail address already.',
  unknown_organisation: 'The organisation is not there any more. Load the page again.',
  succeeds_itself: 'An organisation cannot take over from itself.',
  already_succeeded: 'One of them has a successor already. Load the page again.',
  organisation_ended: 'The organisation has ended.',
  executive_office_stays: 'The executive office cannot end: nobody could then administer the whole city.',
  date_before_beginning: 'The one that ends did not stand yet on that day. Choose a later one.',
  takes_over_later: 'One of them itself takes over from another on that day or later. Choose a later one.',
  succession_cycle: 'The one to take over has itself ended in favour of the one that is to end.',
  successor_not_standing:
    'The one to take over does not stand on that day. Choose another, or change its first day.',
  date_after_end: 'The organisation had ended by that day. Choose an earlier one.',
  date_after_takeover: 'The organisation took over from another before that day. Choose an earlier one.',
  date_after_district: 'The organisation had a district before that day. Choose an earlier one.',
  no_predecessors: 'The organisation has taken over from nobody.',
  role_ended: 'The role has ended already. Load the page again.',
  role_held: 'The person has that role there already.',
  role_not_possible: 'There is no such role in that organisation.',
  person_active: 'The person has signed in already. Make a link to a new password instead.',
  person_invited: 'The person has not signed in yet. Make a new invitation instead.',
  person_anonymised: 'The person has been anonymised and cannot be changed.',
  person_deactivated: 'The account is closed. Open it again first.',
  person_exists: 'That address cannot be invited. Ask the executive office.',
  not_deactivated: 'The account is open already. Load the page again.',
  yourself: 'You cannot close your own account.',
  last_administrator: 'The executive office must have an administrator. Give somebody else the role first.',
  unknown: 'Something went wrong on our side. What you wrote is still here; try again in a while.',
};
