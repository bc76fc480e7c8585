import type { IndicatorEntry } from './indicator-entry';

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

export const DISORDER_INDICATORS: readonly IndicatorEntry[] = [
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
