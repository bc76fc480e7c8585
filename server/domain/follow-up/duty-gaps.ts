import type { Programme } from './programme';

/** A duty that somebody has in some focus areas of a programme and nobody in others: keys of both. */
interface DutyGap {
  readonly duty: string;
  readonly assigned: string[];
  readonly missing: string[];
}

/** Where a programme leaves open who answers. A duty that nobody has anywhere is no gap: the programme is silent. */
export function dutyGaps({ duties, focusAreas }: Pick<Programme, 'duties' | 'focusAreas'>): DutyGap[] {
  return duties.flatMap(({ key: duty }) => {
    const isAssigned = ({ assignments }: (typeof focusAreas)[number]) =>
      assignments.some((assignment) => assignment.duty === duty);
    const assigned = focusAreas.filter(isAssigned).map(({ key }) => key);
    const missing = focusAreas.filter((area) => !isAssigned(area)).map(({ key }) => key);
    return assigned.length > 0 && missing.length > 0 ? [{ duty, assigned, missing }] : [];
  });
}
