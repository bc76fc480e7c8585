import type { Variants } from './variants';

/** Made-up answers to what several lägesbilder share. */
export const SHARED_TEXTS: Variants = {
  'organisation-och-omrade': [
    'Vi ansvarar för förskola, äldreomsorg, individ- och familjeomsorg, parker och lokal trygghet. Området har stor variation mellan delar med villor och delar med flerbostadshus, och många passerar stationen varje dag.',
    'Vi ansvarar för den kommunala servicen nära invånarna: förskola, omsorg, föreningsstöd och parker. Området växer, och flera nya kvarter har ännu få mötesplatser.',
  ],
  'arbetssatt-och-kallor': [
    'Lägesbilden har tagits fram av förvaltningens trygghetsgrupp med polis, skolor och fastighetsägare. Källor: trygghetsmätningen, polisens anmälningsstatistik, våra incidenter i IA, skolornas enkäter och trygghetsvandringar.',
    'Underlaget är egna incidenter, medborgarsynpunkter och samtal med verksamhetschefer. Vi har inte haft tillgång till statistik på lägre nivå än stadsdelsområde.',
  ],
  orsaksanalys: [
    'Gångtunneln är mörk och saknar insyn, och få passerar efter klockan åtta. Vuxna saknas på platsen när skolan slutar. Unga som rånar är i flera fall själva tidigare utsatta.',
    'Otryggheten på torget hänger ihop med dålig skötsel och med att få verksamheter har öppet på kvällen. För hot mot personal är svåra besked utan förberedelse den vanligaste situationen.',
  ],
  'atgarder-uppfoljning': [
    'Belysningen är på plats sedan i maj. Incidenterna i tunneln är få både före och efter, så vi kan inte säga vad den har lett till. Vuxennärvaron har nått två av fyra planerade dagar i veckan.',
    'Av åtta åtgärder är fem genomförda. För två kan vi visa att de har nått dem de var till för. Effekten i mätningen går ännu inte att avgöra.',
  ],
  'beslut-om-atgardsplan': [
    'Åtgärdsplanen beslutades av nämnden i mars och följdes upp i september. Nästa uppdatering görs inom två år från beslutet.',
    'Planen beslutades tillsammans med verksamhetsplanen och följs upp två gånger per år.',
  ],
  samverkan: [
    'Vi samverkar med lokalpolisområdet varje vecka, med skolorna varje månad och med fastighetsägarna i ett platsråd. Det har gett gemensamma prioriteringar och en tydligare arbetsdelning.',
    'Samverkan sker i stadens råd och i två lokala nätverk. Det som fungerar bäst är gemensamma pass med fältassistenter; det som fungerar sämst är att dela uppgifter mellan system.',
  ],
  'geografisk-samordning': [
    'För olyckor samordnar nämnden arbetet i området. För brott sker det genom platsråd och överenskommelsen med polisen. För krisberedskap finns ingen utpekad samordning, vilket vi föreslår ska förtydligas.',
    'Samordningen leds av säkerhetssamordnaren. Facknämnder och bolag kallas två gånger om året; alla kommer inte.',
  ],
  'med-stadsdelsnamnderna': [
    'Vi deltar i platsråd i fyra stadsdelsområden och har en kontaktperson för vart och ett av de övriga. Ansvarsfördelningen i gatumiljön är den vanligaste frågan.',
    'Samarbetet sker genom verksamhetsmöten två gånger per år. Vi saknar en gemensam bild av vem som samordnar krisberedskapen lokalt.',
  ],
};

/** Where an organisation answers for something in the whole city. */
export const CITY_TEXTS: Variants = {
  'organisation-och-omrade': [
    'Vår verksamhet bedrivs i hela staden. Det innebär att lägesbilden ser olika ut i olika stadsdelsområden, och att mycket av arbetet sker tillsammans med andra.',
    'Vi ansvarar för anläggningar och verksamheter i alla stadsdelsområden. Det mesta av arbetet sker där andra nämnder har det samlade ansvaret.',
  ],
};
