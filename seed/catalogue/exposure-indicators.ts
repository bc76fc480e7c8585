import type { IndicatorEntry } from './indicator-entry';

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

export const EXPOSURE_INDICATORS: readonly IndicatorEntry[] = [
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
];
