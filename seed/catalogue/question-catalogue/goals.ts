import { ACCIDENTS, CRIME, EVERY_KIND, PREPAREDNESS, THREATS, YEAR_END } from './choices';
import { JUDGEMENT, section, type Words } from './question-entry';

const goal = (kind: string, ...asks: Words) => ({
  key: `mal-${kind}`,
  asks,
  help: [
    'Er egen bedömning för året, med motivering. Kunde målet inte följas upp är det också ett svar.',
    'Your own judgement of the year, with reasons. That it could not be followed up is an answer, too.',
  ] as const,
  kinds: [kind],
  rounds: YEAR_END,
  answer: JUDGEMENT,
});

export const GOALS = section('maluppfyllelse', {
  title: ['Egen bedömning av målen', 'Own judgement of the goals'],
  help: [
    'Bedömningen visas bredvid det som har mätts. De behöver inte säga samma sak; motivera skillnaden.',
    'The judgement is shown beside what has been measured. They may differ; give the reason.',
  ],
  questions: [
    {
      ...goal(
        'trygg-stad',
        'Hur väl har ni bidragit till målet om en trygg, säker och välskött stad?',
        'How far have you contributed to the goal of a safe, secure and well-kept city?',
      ),
      kinds: EVERY_KIND,
      indicators: ['otrygg_ute_sent', 'oro_brott_ofta'],
    },
    goal(
      CRIME,
      'Hur väl har ni nått era mål mot brott och otrygghet?',
      'How far have you reached your goals on crime and safety?',
    ),
    goal(
      ACCIDENTS,
      'Hur väl har ni nått era mål mot olyckor?',
      'How far have you reached your goals on accidents?',
    ),
    goal(
      PREPAREDNESS,
      'Hur väl har ni nått era mål för krisberedskapen?',
      'How far have you reached your goals on preparedness?',
    ),
    goal(
      THREATS,
      'Hur väl har ni nått era mål mot hot och våld?',
      'How far have you reached your goals on threats and violence?',
    ),
  ],
});
