import { FULL_ROUNDS, THREATS } from './choices';
import { choice, column, countOf, option, percentOf, section } from './question-entry';

const DUTY = 'Arbetsmiljölagen (1977:1160) 3 kap. 2 a §';
const INCIDENTS = countOf('händelser', 'incidents');

export const THREAT = section('hot-och-vald', {
  title: ['Hot och våld mot anställda och förtroendevalda', 'Threats and violence against staff and elected'],
  help: [
    'Räkna händelser, aldrig personer. Skriv inget som gör att någon kan kännas igen.',
    'Count incidents, never people. Write nothing by which somebody could be recognised.',
  ],
  questions: [
    {
      key: 'hot-handelser',
      asks: ['Hur många händelser har rapporterats?', 'How many incidents have been reported?'],
      help: [
        'Under perioden, efter slag. Lämna tomt det ni inte vet; skriv 0 bara om inget har hänt.',
        'In the period, by kind. Leave empty what you do not know; write 0 only if nothing happened.',
      ],
      kinds: [THREATS],
      legalGround: DUTY,
      confidentiality: 'internal',
      answer: {
        type: 'table',
        rowHeader: { sv: 'Slag av händelse', en: 'Kind of incident' },
        rows: [
          option('hot', 'Hot', 'Threat'),
          option('vald', 'Våld', 'Violence'),
          option('trakasserier', 'Trakasserier', 'Harassment'),
          option('skadegorelse', 'Skadegörelse eller stöld', 'Vandalism or theft'),
          option('erbjudande', 'Otillbörligt erbjudande', 'Improper offer'),
        ],
        columns: [
          column(option('anstallda', 'Mot anställda', 'Against staff'), INCIDENTS),
          column(option('fortroendevalda', 'Mot förtroendevalda', 'Against elected'), INCIDENTS),
          column(option('polisanmalda', 'Polisanmälda', 'Reported to the police'), INCIDENTS),
        ],
      },
    },
    {
      key: 'hot-riskanalys',
      asks: [
        'Finns en aktuell riskanalys för hot och våld?',
        'Is there a current risk analysis of threats and violence?',
      ],
      help: [
        'Aktuell betyder gjord eller genomgången under de senaste tolv månaderna.',
        'Current means made or gone through in the last twelve months.',
      ],
      kinds: [THREATS],
      legalGround: DUTY,
      rounds: FULL_ROUNDS,
      answer: choice(
        option('alla', 'Ja, för all verksamhet', 'Yes, for all services'),
        option('nagra', 'Ja, för en del', 'Yes, for some'),
        option('nej', 'Nej', 'No'),
      ),
    },
    {
      key: 'hot-utbildning',
      asks: [
        'Hur stor andel av de anställda som möter allmänheten har fått utbildning?',
        'What share of the staff who meet the public has been trained?',
      ],
      help: [
        'Utbildning i att förebygga och hantera hot och våld, de senaste två åren.',
        'Training in preventing and handling threats and violence, in the last two years.',
      ],
      kinds: [THREATS],
      legalGround: 'Arbetsmiljölagen (1977:1160) 3 kap. 3 §',
      rounds: FULL_ROUNDS,
      answer: percentOf('procent av de anställda', 'per cent of the staff'),
    },
    {
      key: 'hot-stod-till-utsatta',
      asks: ['Vilket stöd får den som har utsatts?', 'What support is given to those exposed?'],
      help: [
        'Direkt efter händelsen, på längre sikt och vid en rättsprocess.',
        'At once, in the longer run and in legal proceedings.',
      ],
      kinds: [THREATS],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'hot-stod-till-vittnen',
      asks: [
        'Vilket stöd får den som har bevittnat hot, våld eller brott i tjänsten?',
        'What support is given to those who have witnessed threats, violence or crime at work?',
      ],
      help: [
        'Skriv också hur ni fångar upp dem som inte själva söker stöd.',
        'Say also how you reach those who do not ask for support.',
      ],
      kinds: [THREATS],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'hot-sarskilt-utsatt',
      asks: [
        'Är ni, eller en del av er verksamhet, särskilt utsatta?',
        'Are you, or a part of your services, specially exposed?',
      ],
      help: [
        'Oftare eller grövre händelser än i staden i stort. Den som är särskilt utsatt behöver en fördjupad handlingsplan.',
        'Incidents more often or graver than in the city at large. Who is specially exposed needs a deeper action plan.',
      ],
      kinds: [THREATS],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
      answer: choice(
        option('ja', 'Ja, hela verksamheten', 'Yes, all services'),
        option('del', 'Ja, en del', 'Yes, a part'),
        option('nej', 'Nej', 'No'),
      ),
    },
    {
      key: 'hot-fordjupad-handlingsplan',
      asks: ['Vad innehåller den fördjupade handlingsplanen?', 'What does the deeper action plan hold?'],
      help: [
        'Besvaras av den som är särskilt utsatt: åtgärder, ansvariga och när de ska vara klara.',
        'For those specially exposed: actions, who is responsible and by when.',
      ],
      kinds: [THREATS],
      legalGround: DUTY,
      rounds: FULL_ROUNDS,
      required: false,
      confidentiality: 'internal',
    },
    {
      key: 'hot-fortroendevalda',
      asks: [
        'Hur skyddas och stöds nämndens förtroendevalda?',
        'How are the elected members of the committee protected and supported?',
      ],
      help: [
        'Information, kontaktvägar och stöd vid hot, också på fritiden och i sociala medier.',
        'Information, contacts and support against threats, also in private life and social media.',
      ],
      kinds: [THREATS],
      organisations: ['district_committee', 'specialist_committee'],
      rounds: FULL_ROUNDS,
    },
  ],
});
