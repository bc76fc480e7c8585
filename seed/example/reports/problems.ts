import type { Problem } from '../../../server/domain/reporting/answer';

/** Made-up problems. They name no place that is. */
export const EXAMPLE_PROBLEMS: readonly Omit<Problem, 'id'>[] = [
  {
    what: 'Personrån mot unga på väg från skolan',
    where: 'Gångvägen mellan skolan och stationen',
    when: 'Vardagar klockan 14–17',
    whom: 'Pojkar 13–16 år',
    source: 'Polisens anmälningar och skolans samtal',
    cause: 'Få vuxna på vägen, och en tunnel utan insyn',
  },
  {
    what: 'Otrygghet på torget kvällstid',
    where: 'Torget och parkeringen bakom',
    when: 'Efter klockan 19, mest på vintern',
    whom: 'Kvinnor och äldre som undviker platsen',
    source: 'Trygghetsmätningen och trygghetsvandring',
    cause: 'Trasig belysning och tomma lokaler',
  },
  {
    what: 'Hot mot handläggare vid svåra besked',
    where: 'Mottagningen',
    when: 'Vid beslut om avslag',
    whom: 'Anställda som möter besökare ensamma',
    source: 'Rapporterade händelser',
    cause: 'Beslut lämnas utan förberedelse och utan kollega',
  },
  {
    what: 'Anlagda bränder i återvinningskärl',
    where: 'Två återvinningsplatser',
    when: 'Kvällar under höstlovet',
    whom: 'Boende i närmaste hus',
    source: 'Räddningstjänstens registreringar',
    cause: 'Kärlen står öppna och utan belysning',
  },
  {
    what: 'Fallolyckor i hemmet bland äldre',
    where: 'I bostaden',
    when: 'Hela året',
    whom: 'Personer över 80 år utan hemtjänst',
    source: 'Regionens skadestatistik',
    cause: 'Förebyggande besök når inte dem som inte har insatser',
  },
  {
    what: 'Sårbar ledning utanför kontorstid',
    where: 'Hela organisationen',
    when: 'Nätter och helger',
    whom: 'Verksamheter med dygnet runt-ansvar',
    source: 'Övning i våras',
    cause: 'Larmlistan är inte aktuell',
  },
];
