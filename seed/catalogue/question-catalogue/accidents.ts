import { ACCIDENTS, DEVELOPMENT, FULL_ROUNDS, PREPAREDNESS } from './choices';
import { column, countOf, option, section } from './question-entry';

const RULES = 'MSBFS 2021:1 bilaga 1';

export const ACCIDENT = section('olyckor', {
  title: ['Olyckor', 'Accidents'],
  help: [
    'Gäller olyckor i er verksamhet och i området. Räddningstjänsten har ett eget handlingsprogram.',
    'About accidents in your services and in the area. The fire and rescue service has its own programme.',
  ],
  questions: [
    {
      key: 'olyckor-riskbild',
      asks: [
        'Vilka olyckor är troligast och vilka får värst följder?',
        'Which accidents are likeliest, and which the worst?',
      ],
      help: [
        'Utgå från vad som har hänt och från vad som har ändrats, till exempel nya byggen eller verksamheter.',
        'Begin with what has happened and what has changed, such as new building or services.',
      ],
      kinds: [ACCIDENTS],
      legalGround: RULES,
      statutoryParts: ['olyckor-riskbild'],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'olyckor-per-typ',
      asks: [
        'Hur många olyckor har inträffat, och hur utvecklas de?',
        'How many accidents have there been, and how are they developing?',
      ],
      help: [
        'Räkna olyckor i er verksamhet. Lämna tomt det ni inte vet; skriv 0 bara om det inte har hänt någon.',
        'Count accidents in your services. Leave empty what you do not know; write 0 only if there were none.',
      ],
      kinds: [ACCIDENTS],
      legalGround: RULES,
      statutoryParts: ['olyckor-riskbild', 'olyckor-verksamhet'],
      answer: {
        type: 'table',
        rowHeader: { sv: 'Olyckstyp', en: 'Kind of accident' },
        rows: [
          option('brand', 'Brand i byggnad', 'Fire in a building'),
          option('brand-ute', 'Brand utomhus', 'Fire outdoors'),
          option('fall', 'Fallolycka', 'Fall'),
          option('trafik', 'Trafikolycka', 'Traffic accident'),
          option('drunkning', 'Drunkning eller drunkningstillbud', 'Drowning, or nearly'),
          option('farliga-amnen', 'Utsläpp av farliga ämnen', 'Release of dangerous substances'),
          option(
            'naturhandelse',
            'Skyfall, storm, ras eller översvämning',
            'Cloudburst, storm, landslide or flood',
          ),
        ],
        columns: [
          column(option('antal', 'Antal', 'Number'), countOf('olyckor', 'accidents')),
          column(option('utveckling', 'Utveckling', 'Development'), { type: 'choice', options: DEVELOPMENT }),
          column(option('forebyggande', 'Vad ni gör för att förebygga', 'What you do to prevent it'), {
            type: 'text',
          }),
        ],
      },
    },
    {
      key: 'olyckor-mal',
      asks: ['Vilka mål har ni för att förebygga olyckor?', 'What are your goals for preventing accidents?'],
      help: [
        'Mål som går att följa upp. Ange vem som har beslutat dem.',
        'Goals that can be followed up. Say who decided them.',
      ],
      kinds: [ACCIDENTS],
      legalGround: RULES,
      statutoryParts: ['olyckor-mal'],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'olyckor-formaga',
      asks: [
        'Vilken förmåga har ni att förebygga olyckor och att handla när något händer?',
        'How able are you to prevent accidents and to act when one happens?',
      ],
      help: [
        'Personal, kunskap, utrustning och rutiner, också utanför kontorstid.',
        'Staff, knowledge, equipment and routines, also outside office hours.',
      ],
      kinds: [ACCIDENTS, PREPAREDNESS],
      legalGround: RULES,
      statutoryParts: ['olyckor-formaga'],
      rounds: FULL_ROUNDS,
      confidentiality: 'internal',
    },
  ],
});
