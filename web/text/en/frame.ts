import type { Translation } from '../sv';

export const frame: Pick<
  Translation,
  'nav' | 'footer' | 'title' | 'loading' | 'error' | 'missing' | 'notice' | 'control' | 'table'
> = {
  nav: {
    label: 'Pages',
    overview: 'Overview',
    areas: 'Districts',
    indicators: 'Indicators',
    programmes: 'Programmes',
    reports: 'Reports',
    signIn: 'Sign in',
    skip: 'Skip to the content',
    otherLanguage: 'På svenska',
  },
  footer: {
    what: 'Lägesbild shows how safety develops in the districts of Stockholm, how sure that is, and where the figures come from.',
    openData: 'Open data',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
    write: 'Write to',
    method: 'How to read the marks',
  },
  title: '{{page}} – Lägesbild',
  loading: 'Loading …',
  error: {
    retry: 'Try again',
    offline: {
      title: 'No contact with the server',
      help: 'Check your connection and try again.',
    },
    not_found: {
      title: 'What you are looking for is not here',
      help: 'The address may be an old one. Start again from the overview.',
    },
    bad_request: {
      title: 'The server did not understand the question',
      help: 'Something in the address cannot be read. Start again from the overview.',
    },
    too_many_series: {
      title: 'That is too much at once',
      help: 'Choose fewer areas or groups.',
    },
    not_ready: {
      title: 'The server is starting',
      help: 'Wait a moment and try again.',
    },
    unknown: {
      title: 'Something went wrong on our side',
      help: 'It was not your doing. Try again in a while.',
    },
    chart: 'The chart could not be drawn. The table shows the same figures.',
  },
  missing: {
    title: 'There is no such page',
    area: 'There is no such district',
    indicator: 'There is no such indicator',
    help: 'There is nothing at {{path}}. It may be misspelt, or the page has moved.',
    overview: 'To the overview',
    areas: 'All districts',
    indicators: 'All indicators',
  },
  notice: {
    indicator: 'There is no indicator “{{value}}”. You see “{{used}}” instead.',
    round: 'There is no round “{{value}}”. You see {{used}} instead.',
    group: 'There is no group “{{value}}”. You see “{{used}}” instead.',
    within: 'There is no district “{{value}}”, so the neighbourhoods are not shown by it.',
    language: 'The English text could not be loaded. The page is in Swedish.',
  },
  control: {
    label: 'Choose what is shown',
    indicator: 'Indicator',
    round: 'Survey round',
    group: 'Group',
  },
  table: {
    show: 'Show table',
    hide: 'Hide table',
    scroll: 'The table is wider than the screen: drag it sideways.',
  },
};
