import type { ClosedTranslation } from '../closed-sv';

export const changedThere: ClosedTranslation['changedThere'] = {
  own: {
    intervention:
      '{{by}} changed the intervention on its own page on {{at}}, after it was brought into the report.',
    problem: '{{by}} changed the problem on its own page on {{at}}, after it was brought into the report.',
  },
  report: {
    intervention:
      'The intervention was changed by another report on {{at}}, after it was brought in here. {{by}} accepted it.',
    problem:
      'The problem was changed by another report on {{at}}, after it was brought in here. {{by}} accepted it.',
  },
  known: {
    intervention:
      'The intervention is in the register already and says something else there. {{by}} changed it on {{at}}.',
    problem:
      'The problem is in the register already and says something else there. {{by}} changed it on {{at}}.',
  },
  open: { intervention: 'Open the intervention’s page', problem: 'Open the problem’s page' },
  what_one: 'One field differs: what becomes of it',
  what_other: '{{count}} fields differ: what becomes of them',
  help: 'The report says what you write here. When it is taken into the register the two are put together: what you have changed in the report holds, and all else becomes as it stands on the page.',
  caption: 'What has been changed, and what the register will say',
  part: 'Field',
  was: 'When it was brought in',
  there: 'On its page now',
  here: 'In the report',
  becomes: 'What the register will say',
};
