/** Comparing areas: what is met beyond the first page. */
export const laterCompare = {
  dots: {
    title_district: 'Stadsdelsområdena mot hela staden {{round}}',
    title_neighbourhood: 'Stadsdelarna mot hela staden {{round}}',
    label: 'Värde och osäkerhet område för område',
    keyboard: 'Piltangenterna går mellan områdena, Enter öppnar området.',
    toggle: 'Klicka i en rad för att lyfta fram området.',
    interval: '{{level}} procents konfidensintervall',
    target: 'målbanan i den här omgången',
    rank: 'Plats {{rank}}, räknat från lägst andel',
  },
  level: {
    label: 'Jämför',
    district: 'Stadsdelsområden',
    neighbourhood: 'Stadsdelar i hela staden',
    within: 'Stadsdelar i',
  },
  order: {
    label: 'Ordning',
    value: 'Högst andel först',
    name: 'Efter namn',
  },
  control: {
    fdr: 'När så många områden jämförs blir några skillnader säkra av en slump. Därför ställs högre krav här: av de skillnader som kallas säkra väntas högst {{share}} bero på slumpen. Utan det kravet skulle slumpen ensam ge omkring {{expected}}.',
    none_one:
      '{{compared}} område kan jämföras med staden. Slumpen ensam väntas ge {{expected}} säkra skillnader.',
    none_other:
      '{{compared}} områden kan jämföras med staden. Slumpen ensam väntas ge {{expected}} säkra skillnader.',
  },
  highlightCount_one: '{{count}} valt',
  highlightCount_other: '{{count}} valda',
  multiples: {
    title: 'Utvecklingen i vart och ett',
    subtitle:
      'Samma skala i alla, med hela staden som streckad linje. Märket säger om mätningarna visar en säker trend.',
    show: 'Visa utvecklingen i alla {{count}}',
    alternative: '{{area}}. {{sentences}}',
    latest: '{{value}} ({{round}})',
    empty: 'Ingen siffra',
  },
  table: {
    caption_district: 'Stadsdelsområdena {{round}}',
    caption_neighbourhood: 'Stadsdelarna {{round}}',
    trend: 'Trend',
    sorted: 'Sorterad efter {{column}}, {{direction}}.',
    ascending: 'lägst först',
    descending: 'högst först',
    az: 'från A till Ö',
    za: 'från Ö till A',
    neighbourhood: 'Stadsdel',
  },
  tabs: {
    label: 'Sätt att se indikatorn',
    diagram: 'Diagram',
    tabell: 'Tabell',
    karta: 'Karta',
  },
  groups: {
    title: 'Efter kön, ålder och grupp {{round}}',
    subtitle: '{{indicator}}. {{area}}.',
    label: 'Värde och osäkerhet grupp för grupp',
    reference: 'alla svarande',
  },
};
