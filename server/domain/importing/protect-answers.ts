import type { Answered } from '../disclosure/answered';
import { areaTrees } from '../disclosure/area-tree';
import { type Protection, protectQuestion } from '../disclosure/protect-question';
import type { FoldedTallies } from './fold-tallies';
import type { SurveyTallies } from './read-survey';
import { familiesOfFile } from './respondent-groups';
import type { SurveyFrame, SurveyLayout } from './survey-layout';
import { sumSlots, type Tally } from './tally';

/** What the protection of one question needs beside the sums. */
interface QuestionAnswers {
  /** The slots of all its answers. */
  readonly slots: readonly number[];
  /** For each of its indicators the slots of the answers that count. */
  readonly counted: readonly (readonly number[])[];
  /** Fewer respondents than this are hidden. */
  readonly limit: number;
  isPublic(area: string, group: string): boolean;
}

/** @returns the protection of one question of a file after the other */
export function createProtector(
  folded: FoldedTallies,
  tallies: SurveyTallies,
  { frame, layout }: { readonly frame: SurveyFrame; readonly layout: SurveyLayout },
): (question: QuestionAnswers) => Protection {
  const roots = areaTrees([...tallies.byArea.keys()].map((place) => frame.areas[place]?.within ?? []));
  const families = familiesOfFile(layout.groups.map(({ group }) => group));
  return ({ slots, counted, limit, isPublic }) => {
    const answered = (tally: Tally): Answered => ({
      persons: sumSlots(tally, slots).respondents,
      counted: counted.map((those) => sumSlots(tally, those).respondents),
    });
    const counts = new Map(
      [...folded].map(([area, byGroup]) => [
        area,
        new Map([...byGroup].map(([group, tally]) => [group, answered(tally)])),
      ]),
    );
    return protectQuestion({ roots, families, counts, limit, isPublic });
  };
}
