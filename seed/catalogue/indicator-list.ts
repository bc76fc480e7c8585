/** What one indicator adds to its question. `counts` names the answers that count; they come first in the scale. */
export interface IndicatorEntry {
  readonly key: string;
  /** Null when no source says what was asked. */
  readonly question: string | null;
  readonly counts: readonly string[];
  readonly topic: string;
  readonly label: readonly [sv: string, en: string];
  /** Finishes "Andel som …" / "Share who …". */
  readonly phrase: readonly [sv: string, en: string];
  readonly note?: readonly [sv: string, en: string];
}

const WEEKLY = ['varje_dag', 'nagon_gang_i_veckan'];
const MONTHLY = [...WEEKLY, 'nagon_gang_i_manaden'];

const NO_CUT_OFF = [
  'Källorna till de publicerade siffrorna anger inte vilka svar som räknas; här räknas en gång i månaden eller oftare.',
  'The sources of the published figures do not say which answers count; here once a month or more often counts.',
] as const;

const worry = (
  question: string,
  label: IndicatorEntry['label'],
  phrase: IndicatorEntry['phrase'],
): IndicatorEntry => ({
  key: question,
  question,
  counts: MONTHLY,
  topic: 'oro',
  label,
  phrase,
  note: NO_CUT_OFF,
});

const victim = (
  key: string,
  label: IndicatorEntry['label'],
  phrase: IndicatorEntry['phrase'],
): IndicatorEntry => ({
  key,
  question: key,
  counts: ['ja'],
  topic: 'utsatthet',
  label,
  phrase,
});

const disorder = (key: string, sv: string, en: string): IndicatorEntry => ({
  key,
  question: key,
  counts: ['mycket_stor', 'ganska_stor'],
  topic: 'ordning',
  label: [sv, en],
  phrase: [
    `upplever ${lowerFirst(sv)} som ett stort problem i området`,
    `find ${lowerFirst(en)} a big problem in their area`,
  ],
});

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** In the order of the lists; the first is what the product opens with. */
export const INDICATOR_LIST: readonly IndicatorEntry[] = [
  {
    key: 'oro_brott_ofta',
    question: 'oro_brott',
    counts: WEEKLY,
    topic: 'oro',
    label: ['Ofta orolig för att utsättas för brott', 'Often worried about crime'],
    phrase: ['ofta är oroliga för att utsättas för brott', 'often worry about being exposed to crime'],
    note: [
      'Gränsen ”ofta” är den som 2020 års rapport använder: varje dag eller någon gång i veckan. 2017 års rapport räknade en gång i månaden eller oftare; det är en egen indikator och de två jämförs aldrig.',
      '“Often” is the cut-off of the 2020 report: every day or once a week or so. The 2017 report counted once a month or more; that is an indicator of its own and the two are never compared.',
    ],
  },
  {
    key: 'oro_brott_manad',
    question: 'oro_brott',
    counts: MONTHLY,
    topic: 'oro',
    label: ['Orolig för brott en gång i månaden eller oftare', 'Worried about crime once a month or more'],
    phrase: [
      'en gång i månaden eller oftare är oroliga för att utsättas för brott',
      'worry about being exposed to crime once a month or more',
    ],
    note: [
      '2017 års rapport använder denna gräns. Den jämförs aldrig med ”ofta”, som 2020 års rapport använder.',
      'The cut-off of the 2017 report. Never compared with “often”, the cut-off of the 2020 report.',
    ],
  },
  worry(
    'oro_narstaende',
    ['Oro för att närstående utsätts för brott', 'Worry that someone close is exposed to crime'],
    [
      'är oroliga för att närstående ska utsättas för brott',
      'worry that someone close to them is exposed to crime',
    ],
  ),
  worry(
    'oro_vald_offentlig',
    ['Oro för våld i offentlig miljö', 'Worry about violence in public places'],
    [
      'är oroliga för våld eller överfall i den offentliga miljön',
      'worry about violence or assault in public places',
    ],
  ),
  worry(
    'oro_vald_hemmet',
    ['Oro för våld i hemmet', 'Worry about violence at home'],
    ['är oroliga för våld eller överfall i hemmet', 'worry about violence or assault at home'],
  ),
  worry(
    'oro_bostadsinbrott',
    ['Oro för bostadsinbrott', 'Worry about burglary'],
    ['är oroliga för inbrott i bostaden', 'worry about burglary in their home'],
  ),
  worry(
    'oro_sextrakasserier',
    ['Oro för sexuella trakasserier', 'Worry about sexual harassment'],
    ['är oroliga för sexuella trakasserier utanför hemmet', 'worry about sexual harassment outside the home'],
  ),
  worry(
    'oro_valdtakt',
    ['Oro för våldtäkt', 'Worry about rape'],
    ['är oroliga för våldtäkt', 'worry about rape'],
  ),
  worry('oro_ran', ['Oro för rån', 'Worry about robbery'], ['är oroliga för rån', 'worry about robbery']),
  {
    key: 'otrygg_ute_sent',
    question: 'ute_sent',
    counts: ['mycket_otrygg'],
    topic: 'otrygghet',
    label: ['Mycket otrygg ute sent på kvällen', 'Very unsafe out late in the evening'],
    phrase: [
      'känner sig mycket otrygga om de går ut ensamma sent en kväll i området där de bor',
      'feel very unsafe going out alone late in the evening where they live',
    ],
    note: [
      'Bara ”mycket otrygg” räknas. Nationella trygghetsundersökningen och polisens mätning räknar även ”ganska otrygg” och jämförs därför aldrig med denna.',
      'Only “very unsafe” counts. The national survey and the police survey also count “fairly unsafe” and are never compared with this one.',
    ],
  },
  {
    key: 'orolig_eller_avstar_ute_sent',
    question: 'ute_sent',
    counts: ['mycket_otrygg', 'gar_aldrig_ut'],
    topic: 'otrygghet',
    label: ['Otrygg ute sent eller avstår från att gå ut', 'Unsafe out late or staying in'],
    phrase: [
      'känner sig mycket otrygga ute sent eller avstår helt från att gå ut ensamma på kvällen',
      'feel very unsafe out late or never go out alone in the evening',
    ],
  },
  {
    key: 'otrygg_bostadsomrade',
    question: null,
    counts: [],
    topic: 'otrygghet',
    label: ['Otrygg i bostadsområdet', 'Unsafe in the neighbourhood'],
    phrase: [
      'är oroliga eller otrygga i sitt bostadsområde',
      'feel worried or unsafe in their neighbourhood',
    ],
    note: [
      'Källan säger inte vad som frågades. Trolig motsvarighet är ”mycket otrygg ute sent”, men de hålls isär.',
      'The source does not say what was asked. It is probably “very unsafe out late”, but the two are kept apart.',
    ],
  },
  victim(
    'utsatt_nagot_brott',
    ['Utsatt för något brott', 'Exposed to any crime'],
    ['har utsatts för något brott', 'have been exposed to any crime'],
  ),
  victim(
    'utsatt_misshandel',
    ['Utsatt för misshandel', 'Exposed to assault'],
    ['har utsatts för misshandel', 'have been assaulted'],
  ),
  victim(
    'utsatt_hot',
    ['Utsatt för hot', 'Exposed to threats'],
    ['har utsatts för hot', 'have been threatened'],
  ),
  victim(
    'utsatt_nara_relation',
    ['Utsatt i en nära relation', 'Exposed in a close relationship'],
    [
      'har utsatts för våld, hot eller trakasserier i en nära relation',
      'have been exposed to violence, threats or harassment in a close relationship',
    ],
  ),
  victim('utsatt_ran', ['Utsatt för rån', 'Exposed to robbery'], ['har utsatts för rån', 'have been robbed']),
  victim(
    'utsatt_sextrakasserier',
    ['Utsatt för sexuella trakasserier', 'Exposed to sexual harassment'],
    ['har utsatts för sexuella trakasserier', 'have been sexually harassed'],
  ),
  victim(
    'utsatt_stold',
    ['Hushållet utsatt för stöld', 'Household exposed to theft'],
    ['bor i ett hushåll som har utsatts för stöld', 'live in a household exposed to theft'],
  ),
  victim(
    'utsatt_skadegorelse',
    ['Hushållet utsatt för skadegörelse', 'Household exposed to vandalism'],
    ['bor i ett hushåll som har utsatts för skadegörelse', 'live in a household exposed to vandalism'],
  ),
  disorder('ordning_nedskrapning', 'Nedskräpning', 'Litter'),
  disorder('ordning_morka_omraden', 'Mörka områden', 'Dark areas'),
  disorder('ordning_skadegorelse', 'Skadegörelse', 'Vandalism'),
  disorder('ordning_klotter', 'Klotter', 'Graffiti'),
  disorder('ordning_ungdomar', 'Ungdomar som stör ordningen', 'Young people causing disorder'),
  disorder('ordning_berusade', 'Berusade personer', 'Drunk people'),
  disorder(
    'ordning_narkotika',
    'Narkotikapåverkade på offentliga platser',
    'People on drugs in public places',
  ),
  disorder('ordning_grannar', 'Stökiga grannar', 'Unruly neighbours'),
  disorder('ordning_brak', 'Folk som bråkar och slåss utomhus', 'People fighting outdoors'),
  disorder('ordning_antastas', 'Kvinnor som antastas', 'Women being accosted'),
];
