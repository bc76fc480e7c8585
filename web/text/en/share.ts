import type { Translation } from '../sv';

export const share: Translation['share'] = {
  title: 'Link and embed',
  link: 'Link to this view',
  linkHelp: 'The link keeps showing these choices, also when the page comes to open with others.',
  copyLink: 'Copy the link',
  embed: 'Show on another page',
  embedHelp: 'Paste the code where the chart is to stand. The frame sets no cookies.',
  copyEmbed: 'Copy the code',
  copied: 'Copied.',
  selected: 'The text is selected: copy it with Ctrl+C or ⌘C.',
  source: 'Source:',
  open: 'See more in Lägesbild',
  opensNew: '(opens in a new tab)',
  exampleNote: 'All or part of the chart is made up.',
};
