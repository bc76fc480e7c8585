/** What surrounds every page, and how pages tell that something is missing. */
export const frame = {
  nav: {
    label: 'Sidor',
    overview: 'Översikt',
    areas: 'Stadsdelar',
    indicators: 'Indikatorer',
    programmes: 'Program',
    reports: 'Rapporter',
    signIn: 'Logga in',
    skip: 'Hoppa till innehållet',
    otherLanguage: 'In English',
  },
  footer: {
    what: 'Lägesbild visar hur tryggheten i Stockholms stadsdelar utvecklas, hur säkert det är och var siffrorna kommer ifrån.',
    openData: 'Öppna data',
    privacy: 'Personuppgifter',
    accessibility: 'Tillgänglighet',
    write: 'Skriv till',
    method: 'Så läser du märkena',
  },
  title: '{{page}} – Lägesbild',
  loading: 'Hämtar …',
  error: {
    retry: 'Försök igen',
    offline: {
      title: 'Ingen kontakt med servern',
      help: 'Kontrollera att du är ansluten till nätet och försök igen.',
    },
    not_found: {
      title: 'Det du söker finns inte',
      help: 'Adressen kan vara gammal. Börja om från översikten.',
    },
    bad_request: {
      title: 'Servern förstod inte frågan',
      help: 'Adressen innehåller något som inte går att läsa. Börja om från översikten.',
    },
    too_many_series: {
      title: 'Urvalet är för stort',
      help: 'Välj färre områden eller grupper.',
    },
    not_ready: {
      title: 'Servern håller på att starta',
      help: 'Vänta en liten stund och försök igen.',
    },
    unknown: {
      title: 'Något gick fel hos oss',
      help: 'Felet är inte ditt. Försök igen om en stund.',
    },
    chart: 'Diagrammet kunde inte ritas. Tabellen visar samma siffror.',
  },
  missing: {
    title: 'Sidan finns inte',
    area: 'Stadsdelen finns inte',
    indicator: 'Indikatorn finns inte',
    help: 'Ingenting finns på adressen {{path}}. Kanske är den felskriven, eller så har sidan flyttat.',
    overview: 'Till översikten',
    areas: 'Alla stadsdelar',
    indicators: 'Alla indikatorer',
  },
  notice: {
    indicator: 'Indikatorn ”{{value}}” finns inte. Här visas i stället ”{{used}}”.',
    round: 'Mätomgången ”{{value}}” finns inte. Här visas i stället {{used}}.',
    group: 'Gruppen ”{{value}}” finns inte. Här visas i stället ”{{used}}”.',
    within: 'Stadsdelsområdet ”{{value}}” finns inte, så stadsdelarna visas inte efter det.',
    language: 'Den engelska texten kunde inte hämtas. Sidan visas på svenska.',
  },
  control: {
    label: 'Välj vad som visas',
    indicator: 'Indikator',
    round: 'Mätomgång',
    group: 'Grupp',
  },
  table: {
    show: 'Visa tabell',
    hide: 'Dölj tabell',
    scroll: 'Tabellen är bredare än skärmen: dra den i sidled.',
  },
};
