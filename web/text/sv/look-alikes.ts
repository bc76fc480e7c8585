/** What resembles an indicator but must not be compared with it. */
export const lookAlikes = {
  title: 'Liknar men får inte jämföras',
  lead: 'De här siffrorna kan se ut att mäta samma sak. Det gör de inte, och de läggs aldrig ihop eller jämförs här.',
  sameQuestion: 'Samma fråga, men andra svar räknas',
  counts: 'Räknar {{answers}}.',
  answer: '”{{answer}}”',
  otherSurveys: 'Andra undersökningar',
  measures: 'Mäter',
  organiser: 'Görs av',
  years: 'År',
  ages: 'Åldrar',
  agesBetween: '{{from}}–{{to}} år',
  agesFrom: '{{from}} år och äldre',
  areas: 'Redovisas för',
};
