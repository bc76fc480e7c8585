import type { Localized } from '../../domain/localized';
import type { Polarity } from '../../domain/statistics/estimate';
import type { MeasuredLine } from '../judgements/measure-indicators';

/** An indicator that changed for certain. */
interface CertainChange {
  readonly figure: MeasuredLine['figure'];
  /** null: neither direction is better. */
  readonly good: boolean | null;
}

/** How the indicators of an area have changed between the two latest rounds of each. */
export interface Changes {
  readonly changes: readonly CertainChange[];
  readonly unchanged: number;
  readonly notAssessable: number;
}

export function changesOf(measures: readonly MeasuredLine[]): Changes {
  const verdicts = measures.map(({ figure }) => figure.verdict);
  return {
    changes: measures.flatMap(({ figure, polarity }) =>
      figure.verdict === 'increased' || figure.verdict === 'decreased'
        ? [{ figure, good: isGood(figure.verdict, polarity) }]
        : [],
    ),
    unchanged: verdicts.filter((verdict) => verdict === 'no_certain_change').length,
    notAssessable: verdicts.filter((verdict) => verdict === 'not_assessable' || verdict === null).length,
  };
}

function isGood(verdict: 'increased' | 'decreased', polarity: Polarity): boolean | null {
  if (polarity === 'no_judgement') return null;
  return (verdict === 'increased') === (polarity === 'higher_is_better');
}

const WORDS = {
  worse: { sv: 'till det sämre', en: 'for the worse' },
  better: { sv: 'till det bättre', en: 'for the better' },
  neither: { sv: 'som varken är bättre eller sämre', en: 'neither better nor worse' },
} as const;

/** One sentence about a place: how much has changed for certain, and which way; never more than is known. */
export function findingOf(place: string, { changes, unchanged, notAssessable }: Changes): Localized {
  const all = changes.length + unchanged + notAssessable;
  if (all === 0)
    return { sv: `Det finns inga siffror för ${place}`, en: `There are no figures for ${place}` };
  if (changes.length + unchanged === 0) {
    return {
      sv: `Det går inte att bedöma vad som har förändrats i ${place}`,
      en: `What has changed in ${place} cannot be assessed`,
    };
  }
  if (changes.length === 0) {
    return {
      sv: `Ingenting har förändrats säkerställt i ${place} mellan de två senaste mätningarna`,
      en: `Nothing has changed for certain in ${place} between the two latest rounds`,
    };
  }
  const counts = [
    { words: WORDS.worse, count: changes.filter(({ good }) => good === false).length },
    { words: WORDS.better, count: changes.filter(({ good }) => good === true).length },
    { words: WORDS.neither, count: changes.filter(({ good }) => good === null).length },
  ].filter(({ count }) => count > 0);
  const parts = (language: 'sv' | 'en') =>
    counts.map(({ words, count }) => `${count} ${words[language]}`).join(', ');
  const many = changes.length > 1;
  return {
    sv: `${changes.length} av ${all} indikatorer har förändrats säkerställt i ${place}: ${parts('sv')}`,
    en: `${changes.length} of ${all} indicators ${many ? 'have' : 'has'} changed for certain in ${place}: ${parts('en')}`,
  };
}
