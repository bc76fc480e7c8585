import type { Problem } from '../answer';
import { type Block, facts, heading } from './report-document';
import { enumerated } from './swedish';
import type { WrittenNames } from './written-report';

/** A problem with what is known of it. @param index its place in the list, from 0 */
export function problemBlocks(problem: Problem, index: number, names: WrittenNames): Block[] {
  const { what, where, area, when, whom, source, indicators, cause, focusArea } = problem;
  return [
    heading(4, `Problem ${index + 1}`),
    facts(
      ['Vad', what],
      ['Var', where],
      ['Område', area ? (names.areas[area] ?? area) : null],
      ['När', when],
      ['Vilka drabbas', whom],
      ['Hur vet ni det', source],
      ['Indikatorer', enumerated((indicators ?? []).map((key) => names.indicators[key]?.sv ?? key))],
      ['Vad beror det på', cause],
      ['Fokusområde', focusArea ? focusAreaName(focusArea, names) : null],
    ),
  ];
}

/** What a focus area is called; its key where it has no name any more. */
export const focusAreaName = (
  { programme, focusArea }: { readonly programme: string; readonly focusArea: string },
  names: WrittenNames,
): string => names.focusAreas[`${programme}/${focusArea}`]?.sv ?? focusArea;
