import type { Intervention } from '../../../../server/features/reports/report-content.contract';

/** The goals that were chosen of each focus area, by its name; while the fields are open. */
export type GoalsKept = Readonly<Record<string, Intervention['goals']>>;

const nameOf = (area: Intervention['focusArea']): string =>
  area === null ? '' : `${area.programme}/${area.focusArea}`;

/** Goals are goals of a focus area: those of the former are kept, and those of one that is come back to stand again. */
export function turnedTo(
  chosen: Intervention['focusArea'],
  { focusArea, goals }: Pick<Intervention, 'focusArea' | 'goals'>,
  kept: GoalsKept,
): { readonly goals: Intervention['goals']; readonly kept: GoalsKept } {
  const now = { ...kept, [nameOf(focusArea)]: goals };
  return { goals: now[nameOf(chosen)] ?? [], kept: now };
}
