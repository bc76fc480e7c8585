import { ACCIDENTS, CRIME, FULL_ROUNDS } from './choices';
import { section } from './question-entry';

export const PLACES = section('platser', {
  title: ['Trygghet på platser', 'Safety in places'],
  help: [
    'Nämn platserna vid namn. Ett genomsnitt för hela området döljer ofta stora skillnader.',
    'Name the places. An average of the whole area often hides great differences.',
  ],
  questions: [
    {
      key: 'otrygga-platser',
      asks: [
        'Var och när känner sig människor otrygga, och vilka är det som gör det?',
        'Where and when do people feel unsafe, and who are they?',
      ],
      help: [
        'Skilj på det människor är med om och det de oroar sig för.',
        'Keep apart what people go through and what they worry about.',
      ],
      kinds: [CRIME],
      legalGround: '4 § lag (2023:196)',
      statutoryParts: ['brott-kartlaggning'],
      organisations: ['district_committee'],
      indicators: ['otrygg_ute_sent', 'orolig_eller_avstar_ute_sent', 'oro_brott_ofta'],
    },
    {
      key: 'ordningsstorningar',
      asks: [
        'Vilka ordningsstörningar är vanligast, och var?',
        'Which kinds of disorder are most common, and where?',
      ],
      help: [
        'Till exempel nedskräpning, skadegörelse, mörka platser, berusade eller öppen narkotikahandel.',
        'For example litter, vandalism, dark places, drunkenness or open drug dealing.',
      ],
      kinds: [CRIME],
      organisations: ['district_committee', 'company'],
      rounds: FULL_ROUNDS,
      indicators: [
        'ordning_nedskrapning',
        'ordning_morka_omraden',
        'ordning_skadegorelse',
        'ordning_narkotika',
      ],
    },
    {
      key: 'vald-i-offentlig-miljo',
      asks: ['Hur ser våldet i den offentliga miljön ut?', 'What does violence in public places look like?'],
      help: [
        'Platser, tider, sammanhang och vilka som drabbas, också sexuella trakasserier.',
        'Places, times, circumstances and who is affected, sexual harassment included.',
      ],
      kinds: [CRIME],
      organisations: ['district_committee'],
      rounds: FULL_ROUNDS,
      required: false,
      indicators: ['ordning_brak', 'utsatt_sextrakasserier', 'ordning_antastas'],
    },
    {
      key: 'lokala-centrum',
      asks: [
        'Vilka insatser och åtaganden finns för de lokala centrumen, och vem har åtagit sig vad?',
        'What is being done in the local centres, and who has undertaken what?',
      ],
      help: [
        'Gäller både trygghet och säkerhet: brott, brandskydd, belysning, trafik.',
        'Safety in every sense: crime, fire protection, lighting, traffic.',
      ],
      kinds: [CRIME, ACCIDENTS],
      organisations: ['district_committee', 'company'],
      rounds: FULL_ROUNDS,
    },
  ],
});
