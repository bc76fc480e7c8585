import type { ClosedTranslation } from '../closed-sv';

export const session: ClosedTranslation['session'] = {
  menu: 'Menu of {{name}}',
  mine: 'My page',
  reporting: 'Reporting',
  catalogue: 'Question catalogue',
  rounds: 'Rounds',
  profile: 'My profile',
  out: 'Sign out',
  warning: {
    title: 'Are you still there?',
    lead: 'You have done nothing for a while and will soon be signed out. What you are writing is kept.',
    last: 'You have been signed in for as long as is possible. In a moment you sign in anew. What you are writing is kept.',
    left: 'You will be signed out in {{time}}.',
    stay: 'Stay signed in',
    understood: 'I understand',
  },
  ended: {
    title: 'You have been signed out',
    lead: 'Your time ran out, or you were signed out elsewhere. The page and what you wrote are still here: sign in again, here or in a new tab, and go on.',
    as: 'You were signed in as {{email}}.',
    directory: 'Sign in with {{name}} in a new tab',
    door: 'Open the sign-in page in a new tab',
    read: 'Read and copy what you wrote',
    reading: 'You are not signed in. What you wrote is still here, but cannot be saved.',
    again: 'Sign in again',
    leave: 'Leave the page',
    leaveTitle: 'Leave the page?',
    leaveLead: 'What you wrote will be lost for good.',
    leaveSure: 'Leave the page',
    back: 'Back',
    closedTitle: 'The account is closed',
    closedLead:
      'An administrator has closed your account. What you wrote is still on the page, so that you can copy it. Ask the administrator of your organisation.',
  },
  outUnsaved: {
    title: 'Sign out before everything is saved?',
    lead: 'What you have written has not reached the server. If you sign out it is gone.',
    go: 'Sign out anyway',
  },
};
