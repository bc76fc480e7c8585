import type { Variants } from './variants';

/** Made-up answers about crime and places. They name no place that is, so that nobody takes them for a report about one. */
export const CRIME_TEXTS: Variants = {
  'brott-kartlaggning': [
    'Stölder och skadegörelse är de vanligaste brotten i anmälningarna, följda av hot och misshandel. De flesta anmälda händelserna gäller centrum, stationen och skolornas närhet, främst fredag och lördag kväll.\n\nPersonrån mot unga förekommer på eftermiddagar längs gångvägen mellan skolan och stationen. Mätningen säger inget säkert om hur utsattheten har förändrats, eftersom frågorna ställdes på ett nytt sätt senast.',
    'Anmälningarna gäller mest cykelstölder, inbrott i källare och skadegörelse. Våldet är till största delen kopplat till krogstängning och till bekanta personer.\n\nI samtal med föreningar och fastighetsägare återkommer öppen narkotikahandel vid två platser. Den syns lite i anmälningarna och mer i polisens iakttagelser.',
  ],
  'brott-i-verksamheten': [
    'Vi drabbas mest av inbrott i förråd, skadegörelse på entréer och stöld av material från arbetsplatser. Händelserna är utspridda, men tre fastigheter står för en tredjedel av kostnaden.',
    'Klotter och krossade rutor är vanligast. Under perioden har vi också haft två fall av bedrägeri mot verksamheten genom falska fakturor.',
  ],
  'brott-konsekvenser': [
    'Unga som har blivit rånade slutar ta den gena vägen till skolan. Boende säger att de undviker centrum efter mörkrets inbrott, och två butiker har kortat sina öppettider. Personal på biblioteket har begärt att inte arbeta ensam på kvällar.',
    'Det mesta av skadan är otrygghet snarare än pengar: platser som kunde användas står tomma efter klockan sju. Kostnaden för skadegörelse i våra lokaler är i nivå med förra perioden.',
  ],
  'brott-annan-information': [
    'Skolornas trygghetsenkäter visar att elever i årskurs 8 är mest oroliga för vägen hem. Ordningsvakterna beskriver att grupperna vid stationen är yngre än tidigare. Räddningstjänsten har registrerat fler anlagda småbränder vid återvinningen, men antalet är litet.',
    'Föreningarna vittnar om att sena träningstider har blivit svåra att fylla. Polisens händelserapporter och våra egna incidenter pekar på samma två platser.',
  ],
  'otillaten-paverkan': [
    'Handläggare inom myndighetsutövning har vid några tillfällen fått besked om att ”vi vet var du bor”. Samtliga händelser är anmälda och beslut har fattats utan påverkan. Vi har infört att beslut i dessa ärenden undertecknas av två.',
    'Inga säkra fall under perioden. Två händelser har utretts och bedömts som otillåten påtryckning utan hot.',
  ],
  'otrygga-platser': [
    'Gångtunneln vid stationen, parkeringen bakom centrum och stråket genom parken nämns mest. Otryggheten är störst mellan klockan 18 och 23 under vinterhalvåret, och kvinnor och äldre anger den oftare. Trygghetsvandringen i oktober bekräftade bilden.',
    'Torget, busshållplatsen och den bortre delen av parken är återkommande. Unga män syns i statistiken som utsatta, medan kvinnor oftare avstår från att gå ut.',
  ],
  ordningsstorningar: [
    'Nedskräpning och trasig belysning är vanligast i mätningen och i anmälningarna från invånare. Belysningen vid gångtunneln har varit släckt i perioder om flera veckor.',
    'Buskörning med moped på gångvägar och öppet drickande vid torget är vanligast. Störningarna minskar i antal anmälningar när fältassistenterna är på plats, men vi kan inte säga att det är därför.',
  ],
  'vald-i-offentlig-miljo': [
    'Våldet utomhus är koncentrerat till helgkvällar. Flera händelser har rört ungdomar som känner varandra. Sexuella trakasserier anmäls sällan men nämns av flickor i skolans samtal.',
    'Få grova händelser under perioden. Bråk i samband med idrottsevenemang har krävt extra ordningsvakter vid fyra tillfällen.',
  ],
  'lokala-centrum': [
    'Centrumägaren har åtagit sig ny belysning och längre bemanning, förvaltningen fältassistenter tre kvällar i veckan och polisen riktade pass. Åtagandena är skriftliga och följs upp varje kvartal.',
    'Det finns en handlingsplan för centrum med nio insatser. Fem är genomförda, tre pågår och en har lagts ned eftersom fastigheten har sålts.',
  ],
  'nara-omfattning': [
    'Antalet aktualiserade ärenden är 41 under perioden. Mörkertalet är stort: de flesta som får stöd har inte anmält. Barn finns i två av tre ärenden.',
    'Relationsvåldsteamet har tagit emot 28 nya ärenden. Vi ser en ökning av digital kontroll och förföljelse i berättelserna, men antalet ärenden är för litet för att säga något om utvecklingen.',
  ],
  'heder-omfattning': [
    'Elevhälsan har gjort elva orosanmälningar där hederskontext bedömts vara aktuell. Kontrollen gäller ofta umgänge, skolgång och resor.',
    'Få ärenden under perioden. Personal efterfrågar mer kunskap om när en oro ska anmälas.',
  ],
  'nara-stod': [
    'Relationsvåldsteam, skyddat boende genom ramavtal och samtal för barn finns. Det saknas stöd för personer med missbruk och för den som utövar våld utan att vilja det.',
    'Stödet är i huvudsak det stadsgemensamma. Väntetiden till samtal för barn har varit sex veckor, vilket är för lång tid.',
  ],
};
