import { ACCIDENTS, FULL_ROUNDS, PREPAREDNESS, THREATS, YES_PARTLY_NO } from './choices';
import { column, countOf, option, section } from './question-entry';

/** By which what would harm preparedness if it were known is secret. */
const SECRECY = '18 kap. 13 § offentlighets- och sekretesslagen (2009:400)';
const RULES = 'MSBFS 2015:5';

export const CRISIS = section('risk-och-sarbarhet', {
  title: ['Risk- och sårbarhetsanalys', 'Risk and vulnerability analysis'],
  help: [
    'Skriv aldrig in säkerhetsskyddsklassificerade uppgifter. Uppgifter som kan skada krishanteringen omfattas ofta av sekretess enligt OSL 18 kap. 13 §.',
    'Never enter information classified for national security. What could harm crisis management is often secret by OSL 18:13.',
  ],
  questions: [
    {
      key: 'samhallsviktig-verksamhet',
      asks: [
        'Vilken samhällsviktig verksamhet ansvarar ni för?',
        'Which vital public services are you responsible for?',
      ],
      help: [
        'Nämn verksamheten i allmänna ordalag, och om den kan hållas i gång vid störningar.',
        'Name the service in general terms, and whether it can be kept going through disruptions.',
      ],
      kinds: [PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['kris-samhallsviktigt'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
      answer: {
        type: 'table',
        rowHeader: { sv: 'Område', en: 'Field' },
        rows: [
          option('omsorg', 'Vård och omsorg', 'Health and social care'),
          option('skola', 'Förskola och skola', 'Preschool and school'),
          option('socialtjanst', 'Socialtjänst', 'Social services'),
          option('vatten-avfall', 'Vatten och avfall', 'Water and waste'),
          option('bostader', 'Bostäder och lokaler', 'Housing and premises'),
          option('trafik', 'Gator och trafik', 'Streets and traffic'),
          option('ledning', 'Ledning och information', 'Management and information'),
        ],
        columns: [
          column(option('verksamhet', 'Verksamhet', 'Service'), { type: 'text' }),
          column(option('kontinuitetsplan', 'Kontinuitetsplan', 'Continuity plan'), {
            type: 'choice',
            options: YES_PARTLY_NO,
          }),
        ],
      },
    },
    {
      key: 'kritiska-beroenden',
      asks: ['Vad är verksamheten beroende av för att fungera?', 'What do the services depend on to work?'],
      help: [
        'Till exempel el, vatten, transporter, it, nyckelpersoner och leverantörer, och hur länge ni klarar er utan.',
        'For example power, water, transport, IT, key people and suppliers, and how long you manage without.',
      ],
      kinds: [PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['kris-beroenden'],
      rounds: FULL_ROUNDS,
      confidentiality: 'secret',
      secrecyGround: SECRECY,
    },
    {
      key: 'allvarliga-handelser',
      asks: [
        'Vilka händelser kan få allvarliga följder för invånare eller verksamhet?',
        'Which events could have serious consequences for residents or services?',
      ],
      help: [
        'Bedöm hur troliga de är och hur svåra följderna blir. Ta med både olyckor och samhällsstörningar.',
        'Judge how likely they are and how grave the consequences. Include accidents and disruptions alike.',
      ],
      kinds: [PREPAREDNESS, ACCIDENTS],
      legalGround: RULES,
      statutoryParts: ['kris-risker', 'olyckor-riskbild'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
    {
      key: 'generell-krisberedskap',
      asks: ['Hur är er generella krisberedskap?', 'What is your general crisis preparedness?'],
      help: [
        'Svara för varje indikator. Kommentera det som inte är på plats.',
        'Answer for each indicator. Comment on what is not in place.',
      ],
      kinds: [PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['kris-beredskap'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
      answer: {
        type: 'table',
        rowHeader: { sv: 'Indikator', en: 'Indicator' },
        rows: [
          option(
            'krisledningsplan',
            'Planen för krisledning är aktuell',
            'The crisis management plan is up to date',
          ),
          option(
            'krisledning-ovad',
            'Krisledningen har övat under året',
            'Crisis management has exercised this year',
          ),
          option(
            'larmvagar',
            'Larmvägar och kontaktlistor är prövade',
            'Alarm routes and contact lists are tested',
          ),
          option(
            'reservrutiner',
            'Det finns reservrutiner för el- och it-avbrott',
            'There are routines for loss of power and IT',
          ),
          option(
            'kriskommunikation',
            'Det är klart vem som informerar vid en kris',
            'It is clear who informs in a crisis',
          ),
        ],
        columns: [
          column(option('uppfyllt', 'Uppfyllt', 'In place'), { type: 'choice', options: YES_PARTLY_NO }),
          column(option('kommentar', 'Kommentar', 'Comment'), { type: 'text' }),
        ],
      },
    },
    {
      key: 'sarbarheter-och-brister',
      asks: [
        'Vilka sårbarheter och brister är allvarligast?',
        'Which vulnerabilities and shortcomings are the gravest?',
      ],
      help: [
        'Sekretess enligt OSL 18 kap. 13 § gäller ofta. Skriv här bara det som behövs för att förstå.',
        'Often secret by OSL 18:13. Write only what is needed to understand.',
      ],
      kinds: [PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['kris-sarbarheter'],
      rounds: FULL_ROUNDS,
      confidentiality: 'secret',
      secrecyGround: SECRECY,
    },
    {
      key: 'behov-av-atgarder',
      asks: [
        'Vad behöver göras för att stärka krisberedskapen?',
        'What must be done to strengthen preparedness?',
      ],
      help: [
        'Koppla till sårbarheterna, men beskriv dem inte en gång till.',
        'Refer to the vulnerabilities, but do not describe them again.',
      ],
      kinds: [PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['kris-atgarder'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
    {
      key: 'ovningar',
      asks: [
        'Hur många övningar har ni hållit under perioden?',
        'How many exercises have you held in the period?',
      ],
      help: [
        'Krisledning, utrymning och hotfulla situationer. Skriv i kommentaren vad ni lärde er.',
        'Crisis management, evacuation and threatening situations. Say in the comment what you learned.',
      ],
      kinds: [PREPAREDNESS, ACCIDENTS, THREATS],
      rounds: FULL_ROUNDS,
      answer: countOf('övningar', 'exercises'),
    },
  ],
});
