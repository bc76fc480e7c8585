import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { differencesOf, type FocusArea, type PartDifference } from './parts-of';

interface Merged {
  /** One's own with what only somebody else has changed. */
  readonly content: ProgrammeContent;
  /** What both have changed, each in their way: `before` one's own, `after` theirs. Whoever writes chooses. */
  readonly both: readonly PartDifference[];
}

/** Brings together what two people have made of the same programme. @param base what both began from */
export function mergeContent(
  base: ProgrammeContent,
  own: ProgrammeContent,
  theirs: ProgrammeContent,
): Merged {
  const ownChanges = new Set(differencesOf(base, own).map(({ id }) => id));
  const theirChanges = new Set(differencesOf(base, theirs).map(({ id }) => id));
  const apart = differencesOf(own, theirs).filter(({ id }) => theirChanges.has(id));
  return {
    content: apart.filter(({ id }) => !ownChanges.has(id)).reduce(takePart, own),
    both: apart.filter(({ id }) => ownChanges.has(id)),
  };
}

type Keyed = { readonly key: string };

const put = <T extends Keyed>(list: readonly T[], key: string, item: T | undefined): T[] => {
  if (item === undefined) return list.filter((one) => one.key !== key);
  return list.some((one) => one.key === key)
    ? list.map((one) => (one.key === key ? item : one))
    : [...list, item];
};

/** Puts a part as it stands in `after` in its place, new ones last, or takes it away where there is none. */
export function takePart(content: ProgrammeContent, { before, after }: PartDifference): ProgrammeContent {
  const part = after ?? before;
  if (part === undefined) return content;
  const { key } = part;
  switch (part.kind) {
    case 'duty':
      return {
        ...content,
        duties: put(content.duties, key, after?.kind === 'duty' ? after.value : undefined),
      };
    case 'role':
      return { ...content, roles: put(content.roles, key, after?.kind === 'role' ? after.value : undefined) };
    case 'focusArea': {
      const goals = content.focusAreas.find((area) => area.key === key)?.goals ?? [];
      const value = after?.kind === 'focusArea' ? after.value : undefined;
      return { ...content, focusAreas: put(content.focusAreas, key, value && { ...value, goals }) };
    }
    case 'goal': {
      const change = (area: FocusArea): FocusArea =>
        area.key === part.area
          ? { ...area, goals: put(area.goals, key, after?.kind === 'goal' ? after.value : undefined) }
          : area;
      return { ...content, focusAreas: content.focusAreas.map(change) };
    }
    default:
      return after === undefined ? content : { ...content, [part.kind]: part.value };
  }
}
