import { EVERY_KIND, FULL_ROUNDS } from './choices';
import { section } from './question-entry';

export const ABOUT = section('underlag', {
  title: ['Organisation och underlag', 'Organisation and sources'],
  help: [
    'Gäller alla lägesbilder. Skriv det som en läsare utanför organisationen behöver veta.',
    'For every kind of report. Write what a reader outside the organisation needs to know.',
  ],
  questions: [
    {
      key: 'organisation-och-omrade',
      asks: [
        'Vad ansvarar ni för, och vad är särskilt för området eller verksamheten?',
        'What are you responsible for, and what is particular about the area or the services?',
      ],
      help: [
        'Till exempel invånare, besökare, byggande, stora arbetsplatser. Några meningar räcker.',
        'For example residents, visitors, building, large workplaces. A few sentences will do.',
      ],
      kinds: EVERY_KIND,
      statutoryParts: ['kris-metod'],
      legalGround: 'MSBFS 2015:5',
      rounds: FULL_ROUNDS,
    },
    {
      key: 'arbetssatt-och-kallor',
      asks: [
        'Hur har lägesbilden tagits fram, och vilka källor bygger den på?',
        'How was the report made, and which sources does it rest on?',
      ],
      help: [
        'Nämn vilka som deltog, vilka siffror ni använde och vilken tid de gäller. Skriv också vad ni saknade.',
        'Say who took part, which figures you used and what time they are about. Say also what was lacking.',
      ],
      kinds: EVERY_KIND,
      statutoryParts: ['kris-metod'],
      legalGround: 'MSBFS 2015:5',
      rounds: FULL_ROUNDS,
    },
  ],
});
