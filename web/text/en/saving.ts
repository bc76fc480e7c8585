import type { ClosedTranslation } from '../closed-sv';

type Writing = ClosedTranslation['writing'];

/** How a text stands between the page and the server. */
export const save: Writing['save'] = {
  saving: 'Saving …',
  saved: 'Saved {{time}}',
  savedBy: 'Saved {{time}} by {{name}}',
  none: 'Nothing is written yet',
  lost: 'No connection – the text is kept in this browser and sent when the connection is back',
  conflict: {
    other: 'Somebody else has written – choose what is to hold',
    own: 'You have written in another window – choose what is to hold',
    older: 'The server has an older text – choose what is to hold',
  },
  clock: 'at {{time}}',
  signIn: 'Waiting for you to sign in – the text is kept in the browser',
  wrong_one: '{{count}} answer is not saved',
  wrong_other: '{{count}} answers are not saved',
  toWrong: 'To the field to put right',
  notKept: 'The text cannot be kept in this browser: do not close the page until everything is saved.',
  refused: 'Could not be saved, but the text is kept in this browser. {{why}}',
  restored: 'Here is the text you were writing last time.',
  all: 'Everything is saved',
  allAt: 'Everything is saved, last {{time}}',
  retry: 'Try again',
  closed: 'The section cannot be written in now, so the text is not sent. Copy it if you need it.',
};

/** Who leaves before it has arrived. */
export const leave: Writing['leave'] = {
  title: 'Leave before everything is saved?',
  lead: 'The text has not reached the server. It is kept in this browser and comes back when you open the section again. If you sign out it is gone.',
  wrong: 'A field holds something that cannot be saved. It is lost if you leave the page.',
};

/** Where two texts are to be chosen between. */
export const conflict: Writing['conflict'] = {
  somebody: 'Somebody else',
  other: {
    title: 'Somebody else wrote at the same time',
    lead: '{{name}} saved their text {{time}}. Yours is not lost. Choose what is to hold.',
    mine: 'Your text',
    theirs: '{{name}} wrote',
    difference: 'From {{name}}’s text to yours',
    takeMine: 'Keep mine',
    takeTheirs: 'Take theirs',
  },
  own: {
    title: 'You have written in another window',
    lead: 'Its text is not the one here. Neither is lost. Choose what is to hold.',
    mine: 'Here you wrote',
    theirs: 'In the other window you wrote',
    difference: 'From the other window to this one',
    takeMine: 'Keep the text here',
    takeTheirs: 'Take the text of the other window',
  },
  older: {
    title: 'The server has an older text',
    lead: 'The server has been set back to an earlier state. Your text is not lost. Choose what is to hold.',
    mine: 'Your text',
    theirs: 'The text on the server',
    difference: 'From the server’s text to yours',
    takeMine: 'Keep mine',
    takeTheirs: 'Take the server’s',
  },
  together: 'Edit together',
  joined: 'Both texts now stand after each other in the field. Make them one.',
};
