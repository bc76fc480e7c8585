import type { ClosedTranslation } from '../closed-sv';

export const threadEditing: ClosedTranslation['threadEditing'] = {
  title: 'Change the intervention',
  titleProblem: 'Change the problem',
  newTitle: 'New intervention',
  newTitleProblem: 'New problem',
  lead: 'The change holds as soon as you save. It does not correct reports that have been decided, and earlier versions are kept.',
  owner: 'For which committee or company',
  writesFor: 'For {{owner}}.',
  writesForNobody:
    'You write for no committee or company. Whoever administers your organisation can give you that role.',
  change: 'Change the intervention',
  changeProblem: 'Change the problem',
  newFor: 'Enter an intervention against this problem',
  back: 'Back without saving',
  save: 'Save',
  nameNeeded: 'Write what it is about before you save.',
  state: 'Status',
  mayNot: 'Only those who write for {{owner}} can change this.',
  merged:
    'Somebody else has saved meanwhile. Your changes and theirs do not collide: save again and both will hold.',
  visibility: {
    title: 'Who may read it',
    internal: 'Your organisation and the executive office.',
    open: 'Everyone, also without signing in. Write nothing about single persons.',
  },
  confirm: {
    open: {
      title: 'Show “{{name}}” to everyone?',
      help: 'Anybody will be able to read all of it, follow-ups included. What has once been shown may have been kept by others.',
      do: 'Show to everyone',
    },
    internal: {
      title: 'Stop showing “{{name}}” to everyone?',
      help: 'Only your organisation and the executive office will see it. Published reports in which it stands are not changed.',
      do: 'Show internally only',
    },
  },
  followUp: {
    title: 'Add a follow-up',
    add: 'Save the follow-up',
    status: 'Status of the intervention now',
    dayNeeded: 'Choose the day of the follow-up.',
    doneNeeded: 'Write what has been done.',
    saved: 'The follow-up has been saved.',
    savedOpen: 'The follow-up has been saved and is shown to everyone.',
  },
};
