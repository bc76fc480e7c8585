import type { Localized } from '../localized';
import type { CellUnit } from './data-table';

export const UNIT_WORDS: Readonly<Record<CellUnit, Localized>> = {
  share: { sv: 'andel (0–1)', en: 'share (0–1)' },
  share_difference: { sv: 'skillnad i andel (0–1)', en: 'difference in share (0–1)' },
  per_population: { sv: 'per invånare', en: 'per residents' },
  count: { sv: 'antal', en: 'count' },
  mean: { sv: 'medelvärde', en: 'mean' },
  answers: { sv: 'svar', en: 'answers' },
  probability: { sv: 'sannolikhet (0–1)', en: 'probability (0–1)' },
  place: { sv: 'plats', en: 'place' },
  percent: { sv: 'procent', en: 'per cent' },
  kronor: { sv: 'kronor', en: 'kronor' },
  percentage_points: { sv: 'procentenheter', en: 'percentage points' },
};
