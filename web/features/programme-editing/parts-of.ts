import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';

export type FocusArea = ProgrammeContent['focusAreas'][number];
export type Goal = FocusArea['goals'][number];
type Head = 'title' | 'shortTitle' | 'about' | 'period' | 'decision' | 'source';
const HEAD: readonly Head[] = ['title', 'shortTitle', 'about', 'period', 'decision', 'source'];

/** A part of a programme that is changed, compared and taken over as one. */
export type Part =
  | { readonly kind: Head; readonly key: Head; readonly value: ProgrammeContent[Head] }
  | { readonly kind: 'duty'; readonly key: string; readonly value: ProgrammeContent['duties'][number] }
  | { readonly kind: 'role'; readonly key: string; readonly value: ProgrammeContent['roles'][number] }
  | { readonly kind: 'focusArea'; readonly key: string; readonly value: Omit<FocusArea, 'goals'> }
  | { readonly kind: 'goal'; readonly key: string; readonly area: string; readonly value: Goal };

/** A programme in parts, by a key that is theirs alone: `focusArea brott`, `goal brott/trygghet`. */
export function partsOf(content: ProgrammeContent): ReadonlyMap<string, Part> {
  const parts: Part[] = [
    ...HEAD.map((key): Part => ({ kind: key, key, value: content[key] })),
    ...content.focusAreas.flatMap(({ goals, ...value }): Part[] => [
      { kind: 'focusArea', key: value.key, value },
      ...goals.map((goal): Part => ({ kind: 'goal', key: goal.key, area: value.key, value: goal })),
    ]),
    ...content.duties.map((value): Part => ({ kind: 'duty', key: value.key, value })),
    ...content.roles.map((value): Part => ({ kind: 'role', key: value.key, value })),
  ];
  return new Map(parts.map((part) => [idOf(part), part]));
}

/** The name of a part among all of its programme. */
export const idOf = (part: Part): string =>
  part.kind === 'goal' ? `goal ${part.area}/${part.key}` : `${part.kind} ${part.key}`;

const isAlike = (one: Part | undefined, other: Part | undefined): boolean =>
  JSON.stringify(one?.value) === JSON.stringify(other?.value);

/** A part that two programmes have differently; undefined where one of them does not have it. */
export interface PartDifference {
  readonly id: string;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

/** What differs between two, in the order of the later; what it lacks comes last. */
export function differencesOf(before: ProgrammeContent, after: ProgrammeContent): PartDifference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => ({ id, before: old.get(id), after: now.get(id) }))
    .filter((difference) => !isAlike(difference.before, difference.after));
}
