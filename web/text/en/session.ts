import type { ClosedTranslation } from '../closed-sv';

export const session: ClosedTranslation['session'] = {
  menu: 'Menu of {{name}}',
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
    lead: 'Your time ran out, somebody else signed you out, or your account was closed. The page and what you wrote are still here: sign in again and go on.',
    as: 'You were signed in as {{email}}.',
    directory: 'Sign in with {{name}} in a new tab',
    leave: 'Continue without signing in',
  },
};
