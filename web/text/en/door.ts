import type { ClosedTranslation } from '../closed-sv';

export const door: ClosedTranslation['door'] = {
  signIn: {
    title: 'Sign in',
    lead: 'Anyone can read the figures without signing in. If you work with the programme, sign in with your own account.',
    email: 'E-mail address',
    password: 'Password',
    button: 'Sign in',
    forgotten: 'Forgotten your password?',
    forgottenNoMail: 'Forgotten your password? Ask your administrator for a link to a new one.',
    forgottenAsk: 'Forgotten your password, or no account yet? Write to',
    directory: 'Sign in with {{name}}',
    or: 'or',
    already: 'You are signed in as {{name}}.',
    onwards: 'Continue',
    out: 'You have signed out.',
    first: 'Sign in to see that page.',
  },
  wrong: {
    noEmail: 'Write your e-mail address.',
    noPassword: 'Write your password.',
    wrong_credentials:
      'That address and password do not belong together. Try again, or ask for a new password.',
    too_many_attempts: 'There have been too many attempts from here. You can try again in {{time}}.',
    too_many_attempts_later: 'There have been too many attempts from here. Wait a while and try again.',
    person_deactivated:
      'This account is closed. Ask the administrator of your organisation to open it again.',
  },
  directory: {
    title: 'You were not let in',
    directory_refused_unknown:
      'You are in {{name}} but have no account here. Ask the administrator of your organisation to invite you.',
    person_deactivated:
      'This account is closed. Ask the administrator of your organisation to open it again.',
    directory_cancelled: 'Signing in with {{name}} was cancelled. Try again whenever you like.',
    directory_unavailable: '{{name}} does not answer right now. Try again in a while, or use your password.',
    directory_clock:
      'The clock of {{name}} differs from ours, so the sign-in could not be accepted. Try again in a while.',
    directory_failed: 'Signing in with {{name}} failed. Please try again.',
    too_many_attempts: 'There have been too many attempts from here. Wait five minutes and try again.',
    anyDirectory: 'the city’s directory',
  },
  newPassword: {
    label: 'New password',
    rules:
      'At least 12 characters. A few words in a row are easy to remember and hard to guess. No digits or symbols required.',
    show: 'Show the password',
    none: 'Choose a password.',
    password_too_short: 'That is too short. It needs at least 12 characters.',
    password_too_long: 'That is too long. At most 1,000 characters.',
    password_known: 'That password is on lists of leaked passwords. Choose another one.',
    password_guessable: 'That password is easy to guess. Add a couple of words, and leave out your name.',
  },
  link: {
    title: 'Your link',
    reading: 'Reading the link …',
    invitation: {
      title: 'Welcome, {{name}}',
      lead: 'Choose a password and your account is ready. You sign in with {{email}}.',
      button: 'Save and sign in',
    },
    reset: {
      title: 'A new password for {{name}}',
      lead: 'Choose a new password for {{email}}. You will be signed out everywhere else.',
      button: 'Save and sign in',
    },
    sign_in: {
      title: 'Hello, {{name}}',
      lead: 'This link signs you in as {{email}}. It works once.',
      button: 'Sign in',
    },
    new_email: {
      title: 'Confirm your new address',
      lead: '{{name}}, from now on you sign in with {{email}}.',
      button: 'Confirm the address',
      done: 'Your address is changed',
      doneLead: 'Sign in with {{email}} next time.',
    },
    until: 'The link works until {{until}}.',
    noSecret: {
      title: 'The link is not complete',
      help: 'Part of it was lost on the way. Open it again from the message, or copy all of it.',
    },
    link_unknown: {
      title: 'There is no such link',
      help: 'It may have been copied wrongly. Open it again from the message, or ask for a new one.',
    },
    link_used: {
      title: 'The link has been used',
      help: 'It worked once. If you chose a password you can sign in with it.',
    },
    link_expired: {
      title: 'The link has expired',
      help: 'Ask whoever invited you for a new one, or ask for a new password.',
    },
    link_replaced: {
      title: 'There is a newer link',
      help: 'Use the latest one you were given: earlier ones stopped working when it was made.',
    },
    offline: {
      title: 'No contact with the server',
      help: 'The link is still unused. Check your connection and try again.',
    },
    unknown: {
      title: 'Something went wrong on our side',
      help: 'It was not your doing. Try again in a while.',
    },
    again: 'Try again',
    signIn: 'To the sign-in page',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Write the address you sign in with, and we will send a link to a new password.',
    button: 'Send the link',
    doneTitle: 'Look in your mail',
    done: 'If {{email}} has an account here, a link is on its way. It works once. If nothing comes within some minutes, look among the spam or ask your administrator.',
    noMail:
      'Lägesbild cannot send mail here. Ask the administrator of your organisation for a link to a new password.',
    ask: 'If you do not know who that is, write to',
    back: 'To the sign-in page',
  },
};
