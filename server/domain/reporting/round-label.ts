import type { Localized } from '../localized';
import type { RoundType } from './round';

const NAMES: Readonly<Record<RoundType, Localized>> = {
  T1: { sv: 'Tertialrapport 1', en: 'Tertial report 1' },
  T2: { sv: 'Tertialrapport 2', en: 'Tertial report 2' },
  VB: { sv: 'Verksamhetsberättelse', en: 'Annual report' },
};

/** "Tertialrapport 2 2025". */
export const roundLabel = (year: number, type: RoundType): Localized => ({
  sv: `${NAMES[type].sv} ${year}`,
  en: `${NAMES[type].en} ${year}`,
});
