import { CRIME, EVERY_KIND, FULL_ROUNDS } from './choices';
import { section } from './question-entry';

export const INTERVENTIONS = section('atgarder', {
  title: ['Åtgärder och uppföljning', 'Interventions and follow-up'],
  help: [
    'Varje åtgärd ska svara mot ett problem i lägesbilden.',
    'Each intervention should answer a problem in the report.',
  ],
  questions: [
    {
      key: 'atgarder-lista',
      asks: [
        'Vilka åtgärder gör eller planerar ni, mot vilka problem, och vad ska de leda till?',
        'What are you doing or intending to do, about which problems, and what should come of it?',
      ],
      help: [
        'En åtgärd i taget. Hellre få som går att följa upp än många som inte gör det.',
        'One intervention at a time. A few that can be followed up are better than many that cannot.',
      ],
      kinds: EVERY_KIND,
      legalGround: '5 § lag (2023:196)',
      statutoryParts: ['olyckor-verksamhet'],
      answer: { type: 'interventions' },
    },
    {
      key: 'atgarder-uppfoljning',
      asks: [
        'Vad har hänt med åtgärderna från förra lägesbilden, och vad har de lett till?',
        'What has become of the interventions in the last report, and what have they led to?',
      ],
      help: [
        'Skriv också vad som inte blev av, och vad ni inte vet. En siffra som har ändrats bevisar inte att en åtgärd hjälpte.',
        'Say also what was not done, and what you do not know. A changed figure does not prove that an intervention helped.',
      ],
      kinds: EVERY_KIND,
      legalGround: '6 § lag (2023:196)',
      rounds: FULL_ROUNDS,
    },
    {
      key: 'beslut-om-atgardsplan',
      asks: [
        'När beslutades åtgärdsplanen, och när följdes den upp senast?',
        'When was the action plan decided, and when was it last followed up?',
      ],
      help: [
        'Datum och paragraf. Lagen kräver uppföljning minst vartannat år.',
        'Date and section of the minutes. The act requires follow-up at least every second year.',
      ],
      kinds: [CRIME],
      legalGround: '5–6 §§ lag (2023:196)',
      organisations: ['district_committee'],
      rounds: FULL_ROUNDS,
    },
  ],
});
