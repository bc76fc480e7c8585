import { ACCIDENTS, CRIME, EVERY_KIND, FULL_ROUNDS, PREPAREDNESS } from './choices';
import { choice, option, section } from './question-entry';

const IN_AREAS = [CRIME, ACCIDENTS, PREPAREDNESS];

export const COOPERATION = section('samverkan', {
  title: ['Samverkan', 'Co-operation'],
  help: ['Vem som gör vad tillsammans med vem.', 'Who does what together with whom.'],
  questions: [
    {
      key: 'samverkan',
      asks: [
        'Vilka samverkar ni med, om vad, och vad har det gett?',
        'With whom do you co-operate, on what, and what has come of it?',
      ],
      help: [
        'Polis, räddningstjänst, region, fastighetsägare, föreningar och andra nämnder.',
        'Police, fire and rescue service, region, property owners, associations and other committees.',
      ],
      kinds: EVERY_KIND,
      rounds: FULL_ROUNDS,
    },
    {
      key: 'geografisk-samordning',
      asks: [
        'Hur samordnar ni arbetet inom stadsdelsområdet, för varje lägesbild?',
        'How do you co-ordinate the work within the district, for each kind of report?',
      ],
      help: [
        'Skriv var ansvaret är oklart mellan er och facknämnder eller bolag.',
        'Say where responsibility is unclear between you and specialist committees or companies.',
      ],
      kinds: IN_AREAS,
      organisations: ['district_committee'],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'med-stadsdelsnamnderna',
      asks: [
        'Hur arbetar ni med stadsdelsnämnderna där ni har verksamhet?',
        'How do you work with the district committees where you have services?',
      ],
      help: [
        'Nämn områden där samarbetet är särskilt viktigt och vad som är oklart.',
        'Name districts where it matters most, and what is unclear.',
      ],
      kinds: IN_AREAS,
      organisations: ['specialist_committee', 'company'],
      rounds: FULL_ROUNDS,
    },
    {
      key: 'overenskommelse-med-polisen',
      asks: [
        'Finns en aktuell skriftlig överenskommelse med polisen?',
        'Is there a current written agreement with the police?',
      ],
      help: ['Ange i kommentaren vilka områden den omfattar.', 'Say in the comment which fields it covers.'],
      kinds: [CRIME],
      legalGround: '8–10 §§ lag (2023:196)',
      organisations: ['district_committee'],
      rounds: FULL_ROUNDS,
      answer: choice(
        option('ja', 'Ja', 'Yes'),
        option('pa-vag', 'Den tas fram', 'It is being made'),
        option('nej', 'Nej', 'No'),
      ),
    },
  ],
});
