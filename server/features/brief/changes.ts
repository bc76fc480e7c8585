import { groupBy } from '../../domain/group-by';
import type { Polarity } from '../../domain/statistics/estimate';
import type { MeasuredLine } from '../judgements/measure-indicators';
import type { BriefDistrict } from './brief.contract';

/** How the indicators of an area have changed, each in the latest step of it that can be assessed. */
export type Changes = Pick<
  BriefDistrict,
  'findingExample' | 'changes' | 'unchanged' | 'notAssessable' | 'notAssessableReason' | 'unassessedRound'
> & {
  /** "2017–2020" of every step told of, each once. */
  readonly steps: readonly Step[];
};

interface Step {
  readonly from: string;
  readonly to: string;
}

export function changesOf(measures: readonly MeasuredLine[]): Changes {
  const told = measures.flatMap(({ assessed: { step, unassessed }, polarity }) =>
    step === null ? [] : [{ ...step, unassessed, polarity }],
  );
  const untold = measures.flatMap(({ assessed: { step, unassessed } }) =>
    step === null && unassessed !== null ? [unassessed.reason] : [],
  );
  const changes = told.flatMap(({ figure, from, polarity }) =>
    figure.verdict === 'increased' || figure.verdict === 'decreased'
      ? [{ figure, from, good: isGood(figure.verdict, polarity) }]
      : [],
  );
  const later = told.flatMap(({ unassessed }) =>
    unassessed === null || unassessed.round === null ? [] : [{ ...unassessed, round: unassessed.round }],
  );
  return {
    findingExample: told.some(({ figure }) => figure.provenance === 'example'),
    changes,
    unchanged: told.length - changes.length,
    notAssessable: measures.length - told.length,
    notAssessableReason: mostCommon(untold, ({ sv }) => sv),
    unassessedRound: mostCommon(later, ({ round, reason }) => `${round} ${reason.sv}`),
    steps: distinct(told.map(({ from, figure }) => ({ from, to: figure.round ?? '' }))),
  };
}

function isGood(verdict: 'increased' | 'decreased', polarity: Polarity): boolean | null {
  if (polarity === 'no_judgement') return null;
  return (verdict === 'increased') === (polarity === 'higher_is_better');
}

/** The first of those there are most of. */
function mostCommon<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null {
  const groups = [...groupBy(items, keyOf, (item) => item).values()];
  const [most] = groups.sort((one, other) => other.length - one.length);
  return most?.[0] ?? null;
}

const distinct = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [`${step.from} ${step.to}`, step])).values(),
];
