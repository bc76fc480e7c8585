import { ACCIDENTS, CRIME, EVERY_KIND, PREPAREDNESS, THREATS } from './choices';
import { JUDGEMENT, section, type Words } from './question-entry';

const goal = (kind: string, ...asks: Words) => ({
  key: `mal-${kind}`,
  asks,
  help: [
    'Er egen bedömning, med motivering: under året hur det ser ut att gå, vid årets slut hur det gick. Kan målet inte följas upp är det också ett svar.',
    'Your own judgement, with reasons: during the year how it looks to go, at its end how it went. That it cannot be followed up is an answer, too.',
  ] as const,
  kinds: [kind],
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
        'Hur väl bidrar ni i år till målet om en trygg, säker och välskött stad?',
        'How far do you contribute this year to the goal of a safe, secure and well-kept city?',
      ),
      kinds: EVERY_KIND,
      indicators: ['otrygg_ute_sent', 'oro_brott_ofta'],
    },
    goal(
      CRIME,
      'Hur väl når ni i år era mål mot brott och otrygghet?',
      'How far do you reach your goals this year on crime and safety?',
    ),
    goal(
      ACCIDENTS,
      'Hur väl når ni i år era mål mot olyckor?',
      'How far do you reach your goals this year on accidents?',
    ),
    goal(
      PREPAREDNESS,
      'Hur väl når ni i år era mål för krisberedskapen?',
      'How far do you reach your goals this year on preparedness?',
    ),
    goal(
      THREATS,
      'Hur väl når ni i år era mål mot hot och våld?',
      'How far do you reach your goals this year on threats and violence?',
    ),
  ],
});
