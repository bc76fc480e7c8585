import type { Precision, Unit } from '../statistics/estimate';

/** How a figure is written in a sentence. */
export interface FigureStyle {
  readonly unit: Unit;
  /** For a rate: per how many residents. */
  readonly per: number | null;
}

export type Language = 'sv' | 'en';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A figure without its unit: a share as percent. As many decimals as are known, and never more than one.
 */
export function figure(
  value: number,
  precision: Precision,
  { unit }: FigureStyle,
  language: Language,
): string {
  const whole =
    unit === 'count' || (unit === 'share' && (precision === 'integer' || precision === 'approximate'));
  const decimals = whole ? 0 : 1;
  return numberFormat(language, decimals).format(unit === 'share' ? value * 100 : value);
}

// Making a number format costs more than a hundred uses of it.
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** The unit as it follows the last figure of a sentence, with its space; empty for a plain count. */
export function unitWords({ unit, per }: FigureStyle, language: Language): string {
  const words = {
    share: { sv: 'procent', en: 'per cent' },
    per_population: {
      sv: `per ${numberFormat('sv', 0).format(per ?? 1000)} invånare`,
      en: `per ${numberFormat('en', 0).format(per ?? 1000)} residents`,
    },
    count: { sv: '', en: '' },
    mean: { sv: '', en: '' },
  }[unit][language];
  return words === '' ? '' : ` ${words}`;
}
