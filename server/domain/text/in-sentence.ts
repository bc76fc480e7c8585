import type { Localized } from '../localized';

/** "tertialrapport 2 2025", as it stands inside a sentence. */
export const inSentence = ({ sv, en }: Localized): Localized => ({
  sv: sv.charAt(0).toLowerCase() + sv.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});
