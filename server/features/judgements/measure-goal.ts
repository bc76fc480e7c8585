import { type MeasuredOutcome, outcomeOf } from '../../domain/follow-up/divergence';
import { basisOf, type OutcomeBasis } from '../../domain/follow-up/outcome-basis';
import { toneOf } from '../../domain/follow-up/tone';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import type { Measured } from './judgements.contract';
import type { MeasuredLine, MeasuredLines } from './measure-indicators';

type Goal = ProgrammeContent['focusAreas'][number]['goals'][number];

/** The slug of the whole city. */

/** A goal as it is measured in some areas. */
export interface MeasuredGoal {
  readonly outcome: MeasuredOutcome;
  readonly basis: OutcomeBasis;
  readonly measured: readonly Measured[];
}

/**
 * What the indicators of a goal say in some areas: of each the goal's own targets where they hold, otherwise how it
 * has changed.
 * @param areas slugs; what is not measured there is left out
 */
export function measureGoal(goal: Goal, lines: MeasuredLines, areas: readonly string[]): MeasuredGoal {
  const measured = areas.flatMap((area) =>
    goal.indicators.flatMap((indicator) =>
      (lines.get(indicator) ?? [])
        .filter(({ figure }) => figure.area.slug === area)
        .flatMap((line) => measuredBy(goal, line)),
    ),
  );
  return { outcome: outcomeOf(measured.map(({ tone }) => tone)), basis: basisOf(measured), measured };
}

function measuredBy(goal: Goal, { figure, polarity, targets }: MeasuredLine): Measured[] {
  const { indicator, area, verdict, round, provenance } = figure;
  const own = targets.filter(({ key }) => goal.targets.includes(key));
  return (own.length === 0 ? [null] : own).map((target) => ({
    indicator,
    area,
    target:
      target === null
        ? null
        : {
            ...{ key: target.key, label: target.label, status: target.status, sentence: target.sentence },
            example: target.provenance === 'example',
          },
    verdict,
    tone: toneOf({ target: target?.status ?? null, verdict, polarity }),
    figure: figure.figure,
    sentence: figure.sentence,
    round,
    example: provenance === 'example',
  }));
}

/** Every indicator of a programme, once. */
export const indicatorsOf = ({ focusAreas }: Pick<ProgrammeContent, 'focusAreas'>): string[] => [
  ...new Set(focusAreas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators))),
];
