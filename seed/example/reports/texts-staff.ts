import type { Variants } from './variants';

/** Made-up answers about threats and violence, accidents and preparedness. */
export const STAFF_AND_SAFETY_TEXTS: Variants = {
  'hot-stod-till-utsatta': [
    'Chefen kontaktar den drabbade samma dag. Stöd ges genom företagshälsovården, och en uppföljande samtalstid bokas efter två veckor. Anmälan görs av arbetsgivaren, inte av den drabbade.',
    'Det finns en rutin med checklista för chef. I uppföljningen uppger tre av fyra drabbade att de fick samtal inom en vecka.',
  ],
  'hot-stod-till-vittnen': [
    'Den som har sett eller hört en händelse erbjuds samma samtal som den drabbade. Det står i rutinen sedan i våras, men alla chefer känner inte till det.',
    'Vittnen fångas upp vid avlastande samtal i gruppen. Enskilt stöd ges på begäran. Vi saknar uppgift om hur många som har fått det.',
  ],
  'hot-fordjupad-handlingsplan': [
    'Planen gäller myndighetsutövningen inom ekonomiskt bistånd: skyddade besöksrum, två handläggare vid svåra besked och en särskild kontakt hos polisen.',
    'Planen omfattar fältassistenter och parklek: bemanning i par, larm och ett gemensamt beslut om när en plats lämnas.',
  ],
  'hot-fortroendevalda': [
    'Förtroendevalda får utbildning i början av mandatperioden och en kontaktperson vid hot. Två händelser har anmälts under perioden.',
    'Nämndens sekreterare är kontakt. Sammanträden hålls med ordningsvakt när ärendet bedöms kräva det.',
  ],
  'olyckor-riskbild': [
    'Fall bland äldre är den vanligaste olyckan med allvarliga följder. Bränder i bostäder är få men drabbar hårdast. Trafikolyckor sker mest vid två korsningar på skolvägar.',
    'Vi ser störst risk i fallolyckor, brand i trapphus och drunkning vid badplatserna under sommaren.',
  ],
  'olyckor-mal': [
    'Fallolyckor bland personer med hemtjänst ska bli färre än 60 per år. Alla lokaler ska ha en brandskyddsbeskrivning. Ingen ska skadas allvarligt på väg till skolan.',
    'Målen är satta i verksamhetsplanen: systematiskt brandskyddsarbete i alla lokaler, och vattenvana för alla barn i årskurs 2.',
  ],
  'olyckor-formaga': [
    'Vi kan larma, utrymma och ge första hjälpen i alla bemannade lokaler. Förmågan att leda vid en längre händelse är svagare utanför kontorstid.',
    'Förmågan är god i ordinarie verksamhet. Vid värmebölja har vi svårt att nå äldre utan hemtjänst.',
  ],
  'kritiska-beroenden': [
    'Texten är ett exempel på ett sekretessbelagt avsnitt och innehåller inga uppgifter.',
    'Exempel på ett sekretessbelagt avsnitt. Här står inga uppgifter.',
  ],
  'allvarliga-handelser': [
    'Långvarigt elavbrott under vintern, störningar i trygghetslarm, värmebölja och social oro efter grova våldsbrott bedöms ha störst följder.',
    'Avbrott i vattenförsörjning, it-angrepp mot verksamhetssystem och brand i ett boende för äldre.',
  ],
  'sarbarheter-och-brister': [
    'Texten är ett exempel på ett sekretessbelagt avsnitt och innehåller inga uppgifter.',
    'Exempel på ett sekretessbelagt avsnitt. Här står inga uppgifter.',
  ],
  'behov-av-atgarder': [
    'Reservkraft till ett boende, övning av utökad ledning utanför kontorstid och uppdaterade kontaktlistor en gång i kvartalet.',
    'Kontinuitetsplan för hemtjänsten, och ett avtal om transporter vid snöoväder.',
  ],
};
