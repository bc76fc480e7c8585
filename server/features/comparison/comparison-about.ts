import type { AboutEntry } from '../../domain/exporting/data-table';
import type { Localized } from '../../domain/localized';
import type { Comparison } from './comparison.contract';

/** How chance plays in where many areas are compared, in the words of the pages, and what is assumed of the day. */
export function comparisonAbout(comparison: Comparison): AboutEntry[] {
  const { control, comparedAreas, round } = comparison;
  // Of one comparison there is nothing to say.
  const many = comparedAreas > 1;
  return [
    {
      key: 'chance',
      label: { sv: 'Slump', en: 'Chance' },
      values: many && control === 'none' ? [chanceAlone(comparison)] : [],
    },
    {
      key: 'control',
      label: { sv: 'Många jämförelser', en: 'Many comparisons' },
      values: many && control === 'benjamini_hochberg' ? [keptFew(comparison)] : [],
    },
    {
      key: 'date_assumed',
      label: { sv: 'Om mätomgångens dag', en: 'About the day of the round' },
      values: round.dateAssumed
        ? [
            {
              sv: 'Dagen är antagen; källorna anger den inte.',
              en: 'The day is assumed; no source gives it.',
            },
          ]
        : [],
    },
  ];
}

function chanceAlone({ comparedAreas, expectedByChance }: Comparison): Localized {
  const { sv, en } = inEach(DECIMAL, expectedByChance);
  return {
    sv: `${comparedAreas} områden kan jämföras med staden. Slumpen ensam väntas ge ${sv} säkra skillnader.`,
    en: `${comparedAreas} areas can be compared with the city. Chance alone would give ${en} certain differences.`,
  };
}

function keptFew({ expectedByChance, method }: Comparison): Localized {
  const expected = inEach(DECIMAL, expectedByChance);
  const share = inEach(PERCENT, 1 - method.confidenceLevel);
  return {
    sv: `När så många områden jämförs blir några skillnader säkra av en slump. Därför ställs högre krav här (Benjamini–Hochberg): av de skillnader som kallas säkra väntas högst ${share.sv} bero på slumpen. Utan det kravet skulle slumpen ensam ge omkring ${expected.sv}.`,
    en: `With this many areas some differences would look certain by chance. More is asked of them here (Benjamini–Hochberg): of the differences called certain, at most ${share.en} are expected to be chance. Without that, chance alone would give about ${expected.en}.`,
  };
}

// As the pages write them.
const DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };

const inEach = (options: Intl.NumberFormatOptions, number: number): Localized => ({
  sv: new Intl.NumberFormat('sv-SE', options).format(number),
  en: new Intl.NumberFormat('en-GB', options).format(number),
});
