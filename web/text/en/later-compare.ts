import type { LaterTranslation } from '../later-sv';

export const laterCompare: LaterTranslation['compare'] = {
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
};
