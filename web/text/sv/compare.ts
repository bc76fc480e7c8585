/** Words of the pages that lay areas side by side. */
export const compare = {
  finding: {
    where: ' i {{area}}',
    district: {
      higher_one: 'Ett stadsdelsområde ligger säkert över staden',
      higher_other: '{{Word}} stadsdelsområden ligger säkert över staden',
      lower_one: 'Ett stadsdelsområde ligger säkert under staden',
      lower_other: '{{Word}} stadsdelsområden ligger säkert under staden',
      lowerToo_one: ', ett under',
      lowerToo_other: ', {{word}} under',
      none: 'Inget stadsdelsområde skiljer sig säkert från staden',
      noneOf_one: '{{only}}, det enda stadsdelsområde som kan jämföras, skiljer sig inte säkert från staden',
      noneOf_other: 'Inget av de {{word}} stadsdelsområden som kan jämföras skiljer sig säkert från staden',
      unjudged: 'Inget stadsdelsområde kan jämföras säkert med staden',
      nothing: 'Inga siffror för stadsdelsområdena {{round}}',
    },
    neighbourhood: {
      higher_one: 'En stadsdel{{where}} ligger säkert över staden',
      higher_other: '{{Word}} stadsdelar{{where}} ligger säkert över staden',
      lower_one: 'En stadsdel{{where}} ligger säkert under staden',
      lower_other: '{{Word}} stadsdelar{{where}} ligger säkert under staden',
      lowerToo_one: ', en under',
      lowerToo_other: ', {{word}} under',
      none: 'Ingen stadsdel{{where}} skiljer sig säkert från staden',
      noneOf_one:
        '{{only}}, den enda stadsdel{{where}} som kan jämföras, skiljer sig inte säkert från staden',
      noneOf_other:
        'Ingen av de {{word}} stadsdelar{{where}} som kan jämföras skiljer sig säkert från staden',
      unjudged: 'Ingen stadsdel{{where}} kan jämföras säkert med staden',
      nothing: 'Inga siffror för stadsdelarna{{where}} {{round}}',
    },
  },
  lead: 'Andelen som {{phrase}}, {{round}}. Svarande: {{group}}.',
  reasons: 'Vilka kan inte avgöras, och varför?',
  reason: '{{sentence}}:',
  highlight: 'Lyft fram områden',
  trend: {
    increasing: 'säker ökning',
    decreasing: 'säker minskning',
    no_certain_trend: 'ingen säker trend',
    too_few_rounds: 'för få omgångar',
  },
  path: 'målbanan {{round}}: {{level}}',
  round: {
    label: 'Mätomgång',
    text: '{{round}}, {{kind}}',
    earlier: 'Tidigare',
    later: 'Senare',
    kinds: {
      measured: 'publicerade eller beräknade siffror',
      mixed: 'publicerade siffror och exempeldata',
      example: 'bara exempeldata',
      none: 'inga siffror',
    },
  },
  intervals: 'Visa osäkerheten i tabellen',
};
