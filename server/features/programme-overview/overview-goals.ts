import { divergenceOf } from '../../domain/follow-up/divergence';
import { isCertain } from '../../domain/follow-up/outcome-basis';
import type { Localized } from '../../domain/localized';
import type { JudgedGoal, Measured } from '../judgements/judgements.contract';
import { type MeasuredGoal, measureGoal } from '../judgements/measure-goal';
import type { MeasuredLines } from '../judgements/measure-indicators';
import { goalKey } from '../judgements/office-judgements.queries';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import type { InterventionsOfGoals } from './goal-interventions.queries';
import type { DistrictOfDay } from './overview-districts.queries';
import type { OverviewCell, ProgrammeOverview } from './programme-overview.contract';

type OverviewGoal = ProgrammeOverview['goals'][number];

/** What the cells of a programme are made of. */
export interface OverviewParts {
  readonly content: ProgrammeContent;
  /** In the order of the programme. */
  readonly judged: readonly JudgedGoal[];
  readonly lines: MeasuredLines;
  readonly districts: readonly DistrictOfDay[];
  readonly interventions: InterventionsOfGoals;
}

/** Goals × districts: what is measured, what the committee judged, what it does. */
export function overviewGoals({ content, judged, ...parts }: OverviewParts): OverviewGoal[] {
  const goals = content.focusAreas.flatMap((focusArea) => focusArea.goals);
  return judged.flatMap((own, index) => {
    const goal = goals[index];
    return goal === undefined ? [] : [overviewGoal(goal, own, parts)];
  });
}

function overviewGoal(
  goal: Parameters<typeof measureGoal>[0],
  judged: JudgedGoal,
  { lines, districts, interventions }: Omit<OverviewParts, 'content' | 'judged'>,
): OverviewGoal {
  const counted = interventions.get(goalKey(judged.focusArea.key, goal.key));
  const { decided, suggested } = judged.office;
  const assessment = decided?.assessment ?? null;
  return {
    focusArea: judged.focusArea,
    goal: judged.goal,
    city: cellOf(judged.city, {
      assessment,
      divergence: assessment === null ? null : divergenceOf(assessment, judged.city.outcome),
      interventions: counted?.going ?? 0,
      example: decided?.example ?? false,
    }),
    cells: districts.map(({ slug, committee }) => {
      const own = judged.committees.find(({ organisation }) => organisation.key === committee?.key);
      return cellOf(measureGoal(goal, lines, [slug]), {
        assessment: own?.assessment ?? null,
        divergence: own?.divergence ?? null,
        interventions: counted?.byOwner.get(committee?.key ?? '') ?? 0,
        example: own?.example ?? false,
      });
    }),
    office: decided ?? suggested,
    orphan: [
      ...(counted === undefined ? (['goal_without_intervention'] as const) : []),
      ...(goal.indicators.length === 0 ? (['goal_without_indicator'] as const) : []),
    ],
  };
}

const cellOf = (
  { outcome, basis, measured }: MeasuredGoal,
  { example, ...rest }: Omit<OverviewCell, 'outcome' | 'basis' | 'round' | 'sentence' | 'sentenceOf'>,
): OverviewCell => {
  const decisive = measured.find(isCertain) ?? measured[0];
  return {
    ...{ outcome, basis, round: decisive?.round ?? null, sentence: sentenceOf(decisive, measured) },
    sentenceOf: {
      figure: decisive?.example ?? false,
      target: told(decisive, measured).some(({ target }) => target?.example === true),
    },
    ...rest,
    example: example || measured.some((one) => one.example || one.target?.example === true),
  };
};

const NOT_MEASURED: Localized = { sv: 'Ingenting är mätt här', en: 'Nothing is measured here' };

/**
 * What decides it, in words: with several targets for its figure, how it stands with each of them.
 * @param first of its indicators with certainty, or else its first
 */
function sentenceOf(first: Measured | undefined, measured: MeasuredGoal['measured']): Localized {
  if (first === undefined) return NOT_MEASURED;
  const { label } = first.indicator;
  const said = told(first, measured).map(({ target, sentence }) => target?.sentence ?? sentence);
  return {
    sv: `${label.sv}: ${said.map(({ sv }) => sv).join('. ')}`,
    en: `${label.en}: ${said.map(({ en }) => en).join('. ')}`,
  };
}

/** All that is told with an indicator: it may be held against several targets. */
const told = (first: Measured | undefined, measured: MeasuredGoal['measured']): readonly Measured[] =>
  measured.filter(({ indicator }) => indicator.key === first?.indicator.key);
