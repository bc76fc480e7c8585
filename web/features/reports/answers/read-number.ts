const GROUPED = /[\s\u00a0\u202f]/g;
const NUMBER = /^[-−]?\d+([.,]\d+)?$/;

/** A number as people write it: "1 250", "12,5", "−3"; null for nothing; undefined for what is no number. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.replace(GROUPED, '');
  if (plain === '') return null;
  return NUMBER.test(plain) ? Number(plain.replace('−', '-').replace(',', '.')) : undefined;
}

/** The same number as it is written in a field: every decimal that it has. */
export const writeNumber = (value: number | null, language: 'sv' | 'en'): string => {
  if (value === null) return '';
  const text = String(value);
  return language === 'sv' ? text.replace('.', ',') : text;
};
