import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';

export const words = (text: string) => ({ sv: text, en: text });

type FocusArea = ProgrammeContent['focusAreas'][number];

/** A focus area of which only what a test is about is said. */
export const focusArea = (key: string, part: Partial<FocusArea> = {}): FocusArea => ({
  key,
  title: words(key),
  about: words(''),
  statutoryRoles: [],
  continues: [],
  goals: [],
  assignments: [],
  ...part,
});

export const goal = (key: string, text = key): FocusArea['goals'][number] => ({
  key,
  text: words(text),
  indicators: [],
  targets: [],
  judgedBy: [],
});

/** A programme of 2024–2027 with two focus areas and one goal. */
export const content = (part: Partial<ProgrammeContent> = {}): ProgrammeContent => ({
  title: words('Programmet'),
  shortTitle: words('Programmet'),
  about: words(''),
  period: { from: '2024-01-01', to: '2027-12-31' },
  decision: { by: 'Kommunfullmäktige', on: '2023-12-11', note: words('') },
  source: null,
  focusAreas: [focusArea('brott', { goals: [goal('trygghet')] }), focusArea('olyckor')],
  duties: [{ key: 'samordning', label: words('Samordning') }],
  roles: [],
  ...part,
});
