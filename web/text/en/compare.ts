import type { Translation } from '../sv';

export const compare: Translation['compare'] = {
  finding: {
    where: ' in {{area}}',
    district: {
      higher_one: 'One district is certainly above the city',
      higher_other: '{{Word}} districts are certainly above the city',
      lower_one: 'One district is certainly below the city',
      lower_other: '{{Word}} districts are certainly below the city',
      lowerToo_one: ', one below',
      lowerToo_other: ', {{word}} below',
      none: 'No district differs for certain from the city',
      noneOf_one:
        '{{only}}, the only district that can be compared, does not differ for certain from the city',
      noneOf_other: 'None of the {{word}} districts that can be compared differs for certain from the city',
      unjudged: 'No district can be compared for certain with the city',
      nothing: 'No figures for the districts in {{round}}',
    },
    neighbourhood: {
      higher_one: 'One neighbourhood{{where}} is certainly above the city',
      higher_other: '{{Word}} neighbourhoods{{where}} are certainly above the city',
      lower_one: 'One neighbourhood{{where}} is certainly below the city',
      lower_other: '{{Word}} neighbourhoods{{where}} are certainly below the city',
      lowerToo_one: ', one below',
      lowerToo_other: ', {{word}} below',
      none: 'No neighbourhood{{where}} differs for certain from the city',
      noneOf_one:
        '{{only}}, the only neighbourhood{{where}} that can be compared, does not differ for certain from the city',
      noneOf_other:
        'None of the {{word}} neighbourhoods{{where}} that can be compared differs for certain from the city',
      unjudged: 'No neighbourhood{{where}} can be compared for certain with the city',
      nothing: 'No figures for the neighbourhoods{{where}} in {{round}}',
    },
  },
  lead: 'The share who {{phrase}}, {{round}}. Respondents: {{group}}.',
  reasons: 'Which cannot be judged, and why?',
  reason: '{{sentence}}:',
  dots: {
    title_district: 'The districts against the whole city {{round}}',
    title_neighbourhood: 'The neighbourhoods against the whole city {{round}}',
    label: 'Value and uncertainty, area by area',
    keyboard: 'The arrow keys move between areas, Enter opens the area.',
    toggle: 'Click in a row to highlight the area.',
    interval: '{{level}} per cent confidence interval',
    target: 'the target path in this round',
    rank: 'Place {{rank}}, counted from the lowest share',
  },
  level: {
    label: 'Compare',
    district: 'Districts',
    neighbourhood: 'Neighbourhoods of the whole city',
    within: 'Neighbourhoods in',
  },
  order: {
    label: 'Order',
    value: 'Highest share first',
    name: 'By name',
  },
  control: {
    fdr: 'With this many areas some differences would look certain by chance. More is asked of them here: of the differences called certain, at most {{share}} are expected to be chance. Without that, chance alone would give about {{expected}}.',
    none_one:
      '{{compared}} area can be compared with the city. Chance alone would give {{expected}} certain differences.',
    none_other:
      '{{compared}} areas can be compared with the city. Chance alone would give {{expected}} certain differences.',
  },
  highlight: 'Highlight areas',
  highlightCount_one: '{{count}} chosen',
  highlightCount_other: '{{count}} chosen',
  multiples: {
    title: 'How each has developed',
    subtitle:
      'All on one scale, with the whole city as a dashed line. The mark says whether the rounds show a certain trend.',
    show: 'Show how all {{count}} have developed',
    alternative: '{{area}}. {{sentences}}',
    latest: '{{value}} ({{round}})',
    empty: 'No figure',
  },
  trend: {
    increasing: 'certain increase',
    decreasing: 'certain decrease',
    no_certain_trend: 'no certain trend',
    too_few_rounds: 'too few rounds',
  },
  path: 'target path {{round}}: {{level}}',
  table: {
    caption_district: 'The districts {{round}}',
    caption_neighbourhood: 'The neighbourhoods {{round}}',
    trend: 'Trend',
    sorted: 'Sorted by {{column}}, {{direction}}.',
    ascending: 'lowest first',
    descending: 'highest first',
    az: 'from A to Z',
    za: 'from Z to A',
    neighbourhood: 'Neighbourhood',
  },
  round: {
    label: 'Survey round',
    text: '{{round}}, {{kind}}',
    earlier: 'Earlier',
    later: 'Later',
    kinds: {
      measured: 'published or computed figures',
      mixed: 'published figures and example data',
      example: 'example data only',
      none: 'no figures',
    },
  },
  tabs: {
    label: 'Ways to look at the indicator',
    diagram: 'Chart',
    tabell: 'Table',
    karta: 'Map',
  },
  groups: {
    title: 'By sex, age and group {{round}}',
    subtitle: '{{indicator}}. {{area}}.',
    label: 'Value and uncertainty, group by group',
    reference: 'all respondents',
  },
  intervals: 'Show the uncertainty in the table',
};
