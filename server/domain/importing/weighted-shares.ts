import type { Estimate, Method, Provenance } from '../statistics/estimate';
import { estimateShare } from '../statistics/weighted-share';
import type { SurveyTallies } from './read-survey';
import { groupsOfFile, groupsOfSignature } from './respondent-groups';
import type { SurveyFrame, SurveyLayout } from './survey-layout';
import { addTally, emptyTally, sumSlots, type Tally } from './tally';

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
}

interface SurveyParts {
  readonly layout: SurveyLayout;
  readonly frame: SurveyFrame;
  readonly indicators: readonly CountedIndicator[];
  readonly provenance: Provenance;
}

/**
 * The weighted share of every indicator in every area with answers, and in every area that holds it, for every
 * group: Σ w·[counted] / Σ w over those who answered the question.
 */
export function* weightedShares(tallies: SurveyTallies, parts: SurveyParts): Generator<EstimatedCell> {
  const { layout, indicators, provenance } = parts;
  const groups = groupsOfFile(layout.groups.map(({ group }) => group));
  const slotsOf = indicators.map((indicator) => indicatorSlots(indicator, layout, tallies));
  for (const [area, byGroup] of foldTallies(tallies, parts)) {
    for (const group of groups) {
      const tally = byGroup.get(group) ?? emptyTally(tallies.slots);
      for (const [index, { key, method }] of indicators.entries()) {
        const slots = slotsOf[index];
        if (slots === undefined) continue;
        const counted = sumSlots(tally, slots.counted);
        const base = sumSlots(tally, slots.all);
        const estimate = estimateShare({ ...base, countedWeight: counted.weight }, method, provenance);
        yield { indicator: key, area, group, estimate };
      }
    }
  }
}

/** The slots of an indicator's question: all of them, and those of the answers that count. */
function indicatorSlots(
  { question, counted }: CountedIndicator,
  { questions }: SurveyLayout,
  { slots }: SurveyTallies,
) {
  const place = questions.findIndex((one) => one.question === question);
  const answers = Object.keys(questions[place]?.answers ?? {});
  const slotOf = (answer: number) => (slots.offsets[place] ?? 0) + answer;
  return {
    all: answers.map((_, answer) => slotOf(answer)),
    counted: answers.flatMap((key, answer) => (counted.includes(key) ? [slotOf(answer)] : [])),
  };
}

/** Sums by area and group: each respondent counts in the own area and in those that hold it. */
function foldTallies(
  { byArea, slots }: SurveyTallies,
  { frame, layout }: SurveyParts,
): Map<string, Map<string, Tally>> {
  const described = layout.groups.map(({ group }) => group);
  const folded = new Map<string, Map<string, Tally>>();
  for (const [place, bySignature] of byArea) {
    for (const area of frame.areas[place]?.within ?? []) {
      const byGroup = folded.get(area) ?? new Map<string, Tally>();
      folded.set(area, byGroup);
      for (const [signature, tally] of bySignature) {
        for (const group of groupsOfSignature(signature, described)) {
          const sum = byGroup.get(group) ?? emptyTally(slots);
          byGroup.set(group, sum);
          addTally(sum, tally);
        }
      }
    }
  }
  return folded;
}
