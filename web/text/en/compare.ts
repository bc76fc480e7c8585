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
  highlight: 'Highlight areas',
  trend: {
    increasing: 'certain increase',
    decreasing: 'certain decrease',
    no_certain_trend: 'no certain trend',
    too_few_rounds: 'too few rounds',
  },
  path: 'target path {{round}}: {{level}}',
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
  intervals: 'Show the uncertainty in the table',
};
