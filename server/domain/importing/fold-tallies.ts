import type { SurveyTallies } from './read-survey';
import { groupsOfSignature } from './respondent-groups';
import type { SurveyFrame, SurveyLayout } from './survey-layout';
import { addTally, emptyTally, type Tally } from './tally';

/** Area → group → what everybody of both answered. */
export type FoldedTallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** Sums by area and group: each respondent counts in the own area and in those that hold it. */
export function foldTallies(
  { byArea, slots }: SurveyTallies,
  { frame, layout }: { readonly frame: SurveyFrame; readonly layout: SurveyLayout },
): FoldedTallies {
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
