import type { Localized } from '../../domain/localized';
import type { Indicator } from '../indicators/indicators.contract';

const lists = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

type Language = keyof Localized;

const inEach = (write: (language: Language) => string): Localized => ({ sv: write('sv'), en: write('en') });

const sentences = (...texts: readonly (string | false)[]): string =>
  texts.filter((text) => text !== false && text !== '').join(' ');

/** What an indicator measures: the share, the question, which answers count, the base and what to bear in mind. */
export function describeIndicator(indicator: Indicator): Localized {
  const { phrase, question, answers, base, note } = indicator;
  const counted = answers.filter((answer) => answer.counted);
  return {
    sv: sentences(
      `Andelen som ${phrase.sv}, efter stadsdelsområde, mätomgång, kön, ålder och grupp.`,
      question === null
        ? 'Ingen känd källa återger frågan.'
        : `Frågan${question.wording === 'reconstructed' ? ' (rekonstruerad formulering)' : ''}: ”${question.text.sv}”`,
      counted.length > 0 && `Svar som räknas: ${counted.map(({ label }) => `”${label.sv}”`).join(', ')}.`,
      `Bas: ${base.sv}.`,
      note.sv,
    ),
    en: sentences(
      `The share who ${phrase.en}, by district, survey round, sex, age and group.`,
      question === null
        ? 'No known source says what was asked.'
        : `The question${question.wording === 'reconstructed' ? ' (reconstructed wording)' : ''}: “${question.text.en}”`,
      counted.length > 0 && `Answers that count: ${counted.map(({ label }) => `“${label.en}”`).join(', ')}.`,
      `Base: ${base.en}.`,
      note.en,
    ),
  };
}

const ORIGINS = ['published', 'imported', 'example'] as const;

const ORIGIN_TEXTS: Readonly<Record<(typeof ORIGINS)[number], Localized>> = {
  published: {
    sv: 'Publicerade siffror, återgivna som de trycktes med källa för var och en:',
    en: 'Published figures, given as printed with the source of each:',
  },
  imported: {
    sv: 'Siffror beräknade ur enkätsvar:',
    en: 'Figures computed from survey answers:',
  },
  example: {
    sv: 'Exempeldata, det vill säga påhittade svar som gör att tjänsten går att prova, märkta i varje fil (provenance = example):',
    en: 'Example data, that is, made-up answers that let the service be tried, marked in every file (provenance = example):',
  },
};

/** Where the figures come from, round by round, and which of them are made up. */
export function describeOrigin({ coverage }: Indicator): Localized {
  return inEach((language) =>
    sentences(
      ...ORIGINS.map((origin) => {
        const rounds = [...new Set(coverage.filter((one) => one[origin] > 0).map(({ round }) => round))];
        return rounds.length > 0 && `${ORIGIN_TEXTS[origin][language]} ${lists[language].format(rounds)}.`;
      }),
    ),
  );
}

/** Words a searcher may use. */
export function keywordsOf({ topic }: Indicator): Localized[] {
  return [
    topic.label,
    { sv: 'trygghet', en: 'safety' },
    { sv: 'brott', en: 'crime' },
    { sv: 'trygghetsmätning', en: 'safety survey' },
    { sv: 'stadsdelsområden', en: 'city districts' },
  ];
}
