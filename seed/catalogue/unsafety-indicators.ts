import type { IndicatorEntry } from './indicator-entry';

export const UNSAFETY_INDICATORS: readonly IndicatorEntry[] = [
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
];
