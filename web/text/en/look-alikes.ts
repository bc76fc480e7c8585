import type { LaterTranslation } from '../later-sv';

export const lookAlikes: LaterTranslation['lookAlikes'] = {
  title: 'Looks alike but cannot be compared',
  lead: 'These figures may seem to measure the same thing. They do not, and are never added to or compared with the ones here.',
  sameQuestion: 'The same question, but other answers count',
  counts: 'Counts {{answers}}.',
  answer: '“{{answer}}”',
  otherSurveys: 'Other surveys',
  measures: 'Measures',
  organiser: 'Made by',
  years: 'Years',
  ages: 'Ages',
  agesBetween: '{{from}}–{{to}}',
  agesFrom: '{{from}} and over',
  areas: 'Told for',
};
