import type { NumberForm } from '../../../../server/domain/reporting/catalogue';

const GROUPED = /[\s\u00a0\u202f]/g;
const NUMBER = /^[-−]?\d+([.,]\d+)?$/;

/** What a figure can be. A limit that is not given is none. */
export type NumberLimits = Partial<Pick<NumberForm, 'min' | 'max' | 'whole'>>;

/** Why a text is no answer; `limit` is what was gone beyond. */
export type NumberFault =
  | { readonly kind: 'notNumber' | 'notWhole' }
  | { readonly kind: 'tooSmall' | 'tooLarge'; readonly limit: number };

/** A number as people write it: "1 250", "12,5", "−3"; null for nothing; undefined for what is no number. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.replace(GROUPED, '');
  if (plain === '') return null;
  return NUMBER.test(plain) ? Number(plain.replace('−', '-').replace(',', '.')) : undefined;
}

/** What is wrong with a text as a figure within limits, if anything. */
export function faultIn(text: string, { min, max, whole }: NumberLimits): NumberFault | undefined {
  const number = readNumber(text);
  if (number === null) return undefined;
  if (number === undefined) return { kind: 'notNumber' };
  if (whole && !Number.isInteger(number)) return { kind: 'notWhole' };
  if (typeof min === 'number' && number < min) return { kind: 'tooSmall', limit: min };
  if (typeof max === 'number' && number > max) return { kind: 'tooLarge', limit: max };
  return undefined;
}

/** The same number as it is written in a field: every decimal that it has. */
export const writeNumber = (value: number | null, language: 'sv' | 'en'): string => {
  if (value === null) return '';
  const text = String(value);
  return language === 'sv' ? text.replace('.', ',') : text;
};
