import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { computed, figure } from '../charts/example-series';

type Compared = Comparison['areas'][number];

const said = (text: string) => ({ sv: text, en: text });

/** An area of a comparison; `details` says what is different about it. */
export const compared = (
  label: string,
  value: number | null,
  verdict: Compared['differenceToCity']['verdict'],
  details: Partial<Compared> = {},
): Compared => ({
  area: { slug: label.toLowerCase(), label },
  point: value === null ? figure('2020', null) : computed('2020', value),
  differenceToCity: {
    difference: null,
    lower: null,
    upper: null,
    verdict,
    reason: verdict === 'not_assessable' ? 'respondents_unknown' : null,
    pValue: null,
    sentence: said(verdict === 'not_assessable' ? 'Kan inte avgöras: antalet svar är inte känt' : verdict),
  },
  rank: null,
  change: null,
  trend: { verdict: 'too_few_rounds', rounds: [] },
  targets: [],
  ...details,
});
