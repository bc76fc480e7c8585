import type { Estimate, Method, Provenance } from '../statistics/estimate';
import { estimateShare, suppressedShare } from '../statistics/weighted-share';
import { type FoldedTallies, foldTallies } from './fold-tallies';
import { createProtector } from './protect-answers';
import type { SurveyTallies } from './read-survey';
import { groupsOfFile } from './respondent-groups';
import type { SurveyFrame, SurveyLayout } from './survey-layout';
import { emptyTally, sumSlots, type Tally } from './tally';

/** An indicator that the file's answers can tell. */
export interface CountedIndicator {
  readonly key: string;
  readonly question: string;
  /** Keys of the answers that count. */
  readonly counted: readonly string[];
  readonly method: Method;
}

export interface EstimatedCell {
  readonly indicator: string;
  readonly area: string;
  readonly group: string;
  readonly estimate: Estimate;
  /** Hidden though enough answered, because a hidden figure would follow from it. Told of no single cell. */
  readonly protectsOthers: boolean;
}

interface SurveyParts {
  readonly layout: SurveyLayout;
  readonly frame: SurveyFrame;
  readonly indicators: readonly CountedIndicator[];
  readonly provenance: Provenance;
  /** Whether a cell of the round holds a figure already that can be read, whatever is hidden here. */
  isPublic(indicator: string, area: string, group: string): boolean;
}

/**
 * The weighted share of every indicator in every area with answers, and in every area that holds it, for every
 * group: Σ w·[counted] / Σ w over those who answered the question. What must be hidden has no number from here on.
 */
export function* weightedShares(tallies: SurveyTallies, parts: SurveyParts): Generator<EstimatedCell> {
  const { layout } = parts;
  const folded = foldTallies(tallies, parts);
  const protect = createProtector(folded, tallies, parts);
  for (const [place, { question, answers }] of layout.questions.entries()) {
    const indicators = parts.indicators.filter((indicator) => indicator.question === question);
    const offset = tallies.slots.offsets[place] ?? 0;
    const slots = Object.keys(answers).map((answer, at) => ({ answer, slot: offset + at }));
    // Indicators of one question have the same respondents: what one hides, another must not show.
    const { isHidden } = protect({
      slots: slots.map(({ slot }) => slot),
      counted: indicators.map(({ counted }) => slotsOf(counted, slots)),
      limit: Math.max(...indicators.map(({ method }) => method.suppressBelow)),
      isPublic: (area, group) => indicators.some(({ key }) => parts.isPublic(key, area, group)),
    });
    const groups = groupsOfFile(layout.groups.map(({ group }) => group));
    const answered = { folded, groups, slots, nobody: emptyTally(tallies.slots), isHidden };
    for (const indicator of indicators) yield* sharesOf(indicator, answered, parts.provenance);
  }
}

interface AnswerSlot {
  readonly answer: string;
  readonly slot: number;
}

const slotsOf = (counted: readonly string[], slots: readonly AnswerSlot[]): number[] =>
  slots.filter(({ answer }) => counted.includes(answer)).map(({ slot }) => slot);

interface AnsweredQuestion {
  readonly folded: FoldedTallies;
  readonly groups: readonly string[];
  /** Each answer with the slot of its sums. */
  readonly slots: readonly AnswerSlot[];
  readonly nobody: Tally;
  isHidden(area: string, group: string): boolean;
}

function* sharesOf(
  { key, counted, method }: CountedIndicator,
  { folded, groups, slots, nobody, isHidden }: AnsweredQuestion,
  provenance: Provenance,
): Generator<EstimatedCell> {
  const all = slots.map(({ slot }) => slot);
  const those = slotsOf(counted, slots);
  for (const [area, byGroup] of folded) {
    for (const group of groups) {
      const tally = byGroup.get(group) ?? nobody;
      const tallied = { ...sumSlots(tally, all), countedWeight: sumSlots(tally, those).weight };
      const own = estimateShare(tallied, method, provenance);
      const hidden = isHidden(area, group);
      const estimate = hidden ? suppressedShare(provenance) : own;
      yield { indicator: key, area, group, estimate, protectsOthers: hidden && own.status !== 'suppressed' };
    }
  }
}
