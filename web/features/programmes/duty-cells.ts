import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';

type Content = ProgrammeDetail['content'];
type FocusArea = Content['focusAreas'][number];
export type Assignment = FocusArea['assignments'][number];

/** How a duty stands in a focus area: who has it; `lacking`: nobody, though somebody has it elsewhere. */
export type DutyCell =
  | { readonly state: 'assigned'; readonly assignments: readonly Assignment[] }
  | { readonly state: 'lacking' };

/** Duties that some focus area of the programme names; the others are not in it. */
export const namedDuties = ({
  duties,
  focusAreas,
}: Pick<Content, 'duties' | 'focusAreas'>): Content['duties'] =>
  duties.filter(({ key }) =>
    focusAreas.some(({ assignments }) => assignments.some(({ duty }) => duty === key)),
  );

/** Who leads comes before who contributes. */
export function dutyCell({ assignments }: FocusArea, duty: string): DutyCell {
  const own = assignments.filter((assignment) => assignment.duty === duty);
  if (own.length === 0) return { state: 'lacking' };
  const [lead, contributing] = (['lead', 'contributing'] as const).map((part) =>
    own.filter((assignment) => assignment.part === part),
  );
  return { state: 'assigned', assignments: [...(lead ?? []), ...(contributing ?? [])] };
}
