import { ACCIDENTS, CRIME, DEVELOPMENT, EVERY_KIND, FULL_ROUNDS, THREATS } from './choices';
import { choice, section } from './question-entry';

export const PROBLEMS = section('problem-och-orsaker', {
  title: ['Problem och orsaker', 'Problems and causes'],
  help: [
    'Det viktigaste i lägesbilden. Åtgärderna ska svara mot problemen här.',
    'The heart of the report. What is done should answer the problems here.',
  ],
  questions: [
    {
      key: 'problem',
      asks: ['Vilka problem är störst?', 'Which problems are the greatest?'],
      help: [
        'Ett problem i taget: vad, var, när, vilka som drabbas, och varifrån det är känt. Högst fem till tio.',
        'One problem at a time: what, where, when, whom it affects, and where it is known from. Five to ten at most.',
      ],
      kinds: EVERY_KIND,
      answer: { type: 'problems' },
    },
    {
      key: 'orsaksanalys',
      asks: ['Vad förklarar problemen?', 'What explains the problems?'],
      help: [
        'Skilj på det ni vet och det ni tror. Orsakerna avgör vilka åtgärder som kan hjälpa.',
        'Keep apart what you know and what you believe. Causes decide which action can help.',
      ],
      kinds: [CRIME, ACCIDENTS, THREATS],
      legalGround: '4 § lag (2023:196)',
      statutoryParts: ['brott-analys'],
      rounds: FULL_ROUNDS,
      indicators: ['otrygg_ute_sent', 'oro_brott_ofta', 'utsatt_nagot_brott'],
    },
    {
      key: 'utveckling-framat',
      asks: [
        'Hur tror ni att problemen utvecklas det kommande året?',
        'How do you expect the problems to develop in the coming year?',
      ],
      help: [
        'Er egen bedömning. Motivera den i kommentaren.',
        'Your own judgement. Give your reasons in the comment.',
      ],
      kinds: EVERY_KIND,
      rounds: FULL_ROUNDS,
      answer: choice(...DEVELOPMENT),
    },
  ],
});
