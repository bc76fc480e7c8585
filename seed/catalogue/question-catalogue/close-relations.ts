import { CRIME, FULL_ROUNDS, THREATS } from './choices';
import { choice, option, section } from './question-entry';

export const CLOSE_RELATIONS = section('nara-relationer', {
  title: [
    'Våld i nära relationer och i hederns namn',
    'Violence in close relations and in the name of honour',
  ],
  help: [
    'Våld som sällan syns i anmälningar. Skriv så att ingen kan kännas igen.',
    'Violence that reports to the police seldom show. Write so that nobody can be recognised.',
  ],
  questions: [
    {
      key: 'nara-omfattning',
      asks: ['Vad vet ni om våld i nära relationer?', 'What do you know of violence in close relations?'],
      help: [
        'Omfattning, vilka som utsätts och vad som troligen inte blir känt.',
        'Extent, who is exposed, and what probably stays unknown.',
      ],
      kinds: [CRIME],
      organisations: ['district_committee', 'specialist_committee'],
      legalGround: '4 § lag (2023:196)',
      statutoryParts: ['brott-kartlaggning'],
      rounds: FULL_ROUNDS,
      indicators: ['utsatt_nara_relation'],
    },
    {
      key: 'heder-omfattning',
      asks: [
        'Vad vet ni om hedersrelaterat våld och förtryck?',
        'What do you know of violence and oppression in the name of honour?',
      ],
      help: [
        'Ta med det som skolor, förskolor och fritidsverksamhet ser.',
        'Include what schools, preschools and youth work see.',
      ],
      kinds: [CRIME],
      organisations: ['district_committee', 'specialist_committee'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
    {
      key: 'nara-fragar',
      asks: [
        'Frågar ni om våld på ett sätt som ni har bestämt?',
        'Do you ask about violence in a settled way?',
      ],
      help: [
        'Både i mötet med invånare och som arbetsgivare.',
        'Both when meeting residents and as an employer.',
      ],
      kinds: [CRIME, THREATS],
      rounds: FULL_ROUNDS,
      answer: choice(
        option('bada', 'Ja, både invånare och anställda', 'Yes, both residents and staff'),
        option('invanare', 'Ja, invånare', 'Yes, residents'),
        option('anstallda', 'Ja, anställda', 'Yes, staff'),
        option('nej', 'Nej', 'No'),
      ),
    },
    {
      key: 'nara-stod',
      asks: [
        'Vilket stöd och skydd finns, och vad saknas?',
        'What support and protection is there, and what is lacking?',
      ],
      help: [
        'För vuxna, för barn som upplever våld och för den som vill sluta använda våld. Nämn inga skyddade boenden.',
        'For adults, for children who live with violence and for those who want to stop. Name no shelters.',
      ],
      kinds: [CRIME],
      organisations: ['district_committee', 'specialist_committee'],
      rounds: FULL_ROUNDS,
    },
  ],
});
