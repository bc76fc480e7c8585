import type { Language } from './language';

const SWEDISH = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const FIRST = 2;
export const HIGHEST_IN_WORDS = 12;

/**
 * A number as it is written in running text: two to twelve in words, others in figures. One has a gender in
 * Swedish, and is left to the texts.
 */
export const numberWord = (value: number, language: Language): string =>
  (language === 'sv' ? SWEDISH : ENGLISH)[value - FIRST] ?? String(value);

/** As the first word of a sentence. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
