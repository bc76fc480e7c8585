import { EVERY_KIND } from './choices';
import { column, option, percentOf, section } from './question-entry';

export const COORDINATORS = section('funktioner', {
  title: ['Samordnare', 'Coordinators'],
  help: [
    'Vilka uppgifter som har någon utsedd och vilka som saknar. Skriv inga namn.',
    'Which duties have somebody appointed and which do not. No names.',
  ],
  questions: [
    {
      key: 'samordnare',
      asks: [
        'Vilka funktioner är tillsatta och vilka är vakanta?',
        'Which functions are filled and which are vacant?',
      ],
      help: [
        'Vakant betyder att ingen är utsedd i dag. Delar ni funktionen med andra, skriv det i kommentaren.',
        'Vacant means that nobody is appointed today. If you share it with others, say so in the comment.',
      ],
      kinds: EVERY_KIND,
      answer: {
        type: 'table',
        rowHeader: { sv: 'Funktion', en: 'Function' },
        rows: [
          option('sakerhetssamordnare', 'Säkerhetssamordnare', 'Safety coordinator'),
          option('brottsforebyggande', 'Brottsförebyggande samordnare', 'Crime prevention coordinator'),
          option('beredskap', 'Beredskapssamordnare', 'Preparedness coordinator'),
          option(
            'informationssakerhet',
            'Informationssäkerhetssamordnare',
            'Information security coordinator',
          ),
          option('brandskydd', 'Brandskyddssamordnare', 'Fire safety coordinator'),
          option(
            'nara-relationer',
            'Samordnare mot våld i nära relationer',
            'Coordinator against violence in close relations',
          ),
        ],
        columns: [
          column(option('lage', 'Läge', 'State'), {
            type: 'choice',
            options: [
              option('tillsatt', 'Tillsatt', 'Filled'),
              option('delad', 'Delas med andra', 'Shared with others'),
              option('vakant', 'Vakant', 'Vacant'),
              option('finns-inte', 'Finns inte', 'Does not exist'),
            ],
          }),
          column(
            option('omfattning', 'Omfattning', 'Extent'),
            percentOf('procent av heltid', 'per cent of full time'),
          ),
          column(option('kommentar', 'Kommentar', 'Comment'), { type: 'text' }),
        ],
      },
    },
  ],
});
