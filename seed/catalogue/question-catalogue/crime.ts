import { CRIME, FULL_ROUNDS, THREATS } from './choices';
import { section } from './question-entry';

const FOURTH = '4 § lag (2023:196)';

export const CRIMES = section('brottslighet', {
  title: ['Brottslighet', 'Crime'],
  help: [
    'Beskriv mönster, aldrig personer. Skriv inga namn på misstänkta, utsatta eller vittnen.',
    'Describe patterns, never people. Do not name suspects, victims or witnesses.',
  ],
  questions: [
    {
      key: 'brott-kartlaggning',
      asks: [
        'Vilka brott förekommer i området, i vilken omfattning och hur har det förändrats?',
        'Which crimes occur in the area, to what extent, and how has it changed?',
      ],
      help: [
        'Jämför med tidigare år och med staden som helhet. Siffrorna bredvid säger om en förändring är säkerställd.',
        'Compare with earlier years and the whole city. The figures beside tell whether a change is certain.',
      ],
      kinds: [CRIME],
      legalGround: FOURTH,
      statutoryParts: ['brott-kartlaggning'],
      organisations: ['district_committee'],
      indicators: ['utsatt_nagot_brott', 'utsatt_misshandel', 'utsatt_hot', 'utsatt_ran'],
    },
    {
      key: 'brott-i-verksamheten',
      asks: [
        'Vilka brott drabbar er verksamhet, era fastigheter eller era platser?',
        'Which crimes affect your services, your properties or your places?',
      ],
      help: [
        'Ange omfattning och förändring. Brott mot anställda tas upp under hot och våld.',
        'State extent and change. Crimes against staff belong under threats and violence.',
      ],
      kinds: [CRIME],
      legalGround: FOURTH,
      statutoryParts: ['brott-kartlaggning'],
      organisations: ['specialist_committee', 'company'],
    },
    {
      key: 'brott-konsekvenser',
      asks: [
        'Vilka konsekvenser får brotten för dem som drabbas, för platserna och för er verksamhet?',
        'What are the consequences for those affected, for the places and for your services?',
      ],
      help: [
        'Tänk också på dem som avstår från att gå ut, anmäla eller vittna.',
        'Think also of those who stay in, do not report or do not testify.',
      ],
      kinds: [CRIME],
      legalGround: FOURTH,
      statutoryParts: ['brott-kartlaggning'],
      rounds: FULL_ROUNDS,
      indicators: ['orolig_eller_avstar_ute_sent'],
    },
    {
      key: 'brott-annan-information',
      asks: [
        'Vad mer är känt som har betydelse: från skolor, polis, räddningstjänst, näringsliv och boende?',
        'What else of importance is known: from schools, police, fire service, businesses and residents?',
      ],
      help: [
        'Sådant som inte syns i anmälningar. Ange varifrån det är känt.',
        'What reported crimes do not show. Say where it is known from.',
      ],
      kinds: [CRIME],
      legalGround: FOURTH,
      statutoryParts: ['brott-annan-information'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
    {
      key: 'otillaten-paverkan',
      asks: [
        'Har någon försökt påverka beslut eller myndighetsutövning på ett otillåtet sätt?',
        'Has anybody tried to influence decisions or the exercise of authority in an undue way?',
      ],
      help: [
        'Hot, våld, trakasserier, mutor eller systemhotande brottslighet riktad mot er. Inga namn.',
        'Threats, violence, harassment, bribes or organised crime aimed at you. No names.',
      ],
      kinds: [CRIME, THREATS],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
  ],
});
