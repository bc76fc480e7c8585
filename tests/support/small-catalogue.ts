import type { Catalogue, Question } from '../../server/domain/reporting/catalogue';

const inBoth = (text: string) => ({ sv: text, en: text });

/** A question for everyone in every round, unless a test wants it otherwise. */
export const question = (key: string, change: Partial<Question> = {}): Question => ({
  key,
  wording: inBoth(`Fråga ${key}`),
  help: inBoth(''),
  kinds: ['brott'],
  legalGround: '',
  statutoryParts: [],
  organisations: [],
  rounds: [],
  required: false,
  confidentiality: 'open',
  secrecyGround: '',
  indicators: [],
  answer: { type: 'text' },
  ...change,
});

/** Three sections, two kinds, one statutory part: small enough to fill in by hand. */
export const SMALL_CATALOGUE: Catalogue = {
  title: inBoth('Exempelkatalog'),
  kinds: [
    {
      key: 'brott',
      label: inBoth('Brott'),
      legalGround: 'Lag (2023:196)',
      statutoryParts: [{ key: 'kartlaggning', label: inBoth('Kartläggning'), legalGround: '4 §' }],
    },
    { key: 'hot-och-vald', label: inBoth('Hot och våld'), legalGround: '', statutoryParts: [] },
  ],
  sections: [
    {
      key: 'brott',
      title: inBoth('Brott i området'),
      help: inBoth(''),
      questions: [
        question('kartlaggning', {
          required: true,
          statutoryParts: ['kartlaggning'],
          indicators: ['oro_brott_ofta'],
        }),
        question('problem', { kinds: ['brott', 'hot-och-vald'], answer: { type: 'problems' } }),
      ],
    },
    {
      key: 'personal',
      title: inBoth('Hot och våld mot anställda'),
      help: inBoth(''),
      questions: [
        question('incidenter', {
          kinds: ['hot-och-vald'],
          required: true,
          confidentiality: 'internal',
          answer: {
            type: 'table',
            rowHeader: inBoth('Slag'),
            rows: [
              { key: 'hot', label: inBoth('Hot') },
              { key: 'vald', label: inBoth('Våld') },
            ],
            columns: [
              {
                key: 'antal',
                label: inBoth('Antal'),
                cells: { type: 'number', unit: inBoth('st'), min: 0, max: null, whole: true },
              },
            ],
          },
        }),
      ],
    },
    {
      key: 'sarbarhet',
      title: inBoth('Sårbarheter'),
      help: inBoth(''),
      questions: [
        question('sarbarheter', {
          confidentiality: 'secret',
          legalGround: 'MSBFS 2015:5',
          secrecyGround: '18 kap. 13 § OSL',
        }),
        question('maluppfyllelse', { answer: { type: 'judgement' } }),
      ],
    },
  ],
};
