import type { IndicatorEntry } from './indicator-entry';

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

export const WORRY_INDICATORS: readonly IndicatorEntry[] = [
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
];
