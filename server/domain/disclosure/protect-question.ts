import { type Answered, isMixed } from './answered';
import type { AreaNode } from './area-tree';
import { EVERYONE, everyone, type Family, type GroupCounts, isEnough, partsOf } from './family';
import { hideInTree } from './hide-in-tree';

/** Counts up when the rule below changes, so that what an earlier one protected can be told apart. 0: not at all. */
export const DISCLOSURE_RULE = 2;

/** Who answered one question, and what of it is public already. */
export interface AnsweredQuestion {
  readonly roots: readonly AreaNode[];
  /** Every way the respondents are shared out in groups, beside everyone together. */
  readonly families: readonly Family[];
  /** Every area of the trees → its groups → who answered. */
  readonly counts: ReadonlyMap<string, GroupCounts>;
  /** Fewer persons than this are hidden. */
  readonly limit: number;
  /** Whether the figure of an area and group is known from a public source, and cannot be hidden. */
  isPublic(area: string, group: string): boolean;
}

/** Which cells of a question are hidden. */
export interface Protection {
  isHidden(area: string, group: string): boolean;
}

/**
 * Decides what to hide of one question so that no hidden number of respondents and no hidden figure follows from
 * the shown ones by adding and subtracting across groups and areas, and knowing that no number of persons is negative. In
 * one area the groups of a family are shown or hidden together; an area that hides everyone together hides every group;
 * an area where all are alike hides everyone with any group. See docs/decisions/0008.
 */
export function protectQuestion(question: AnsweredQuestion): Protection {
  const groups = question.families.flatMap((family) => family.groups);
  const alike = [...question.counts].flatMap(([area, counts]) => (isMixed(everyone(counts)) ? [] : [area]));
  // What is hidden to protect a group can hide other groups in turn.
  let telling: readonly string[] = [];
  for (;;) {
    const protection = protectWith(question, new Set(telling));
    const { isHidden } = protection;
    const more = alike.filter(
      (area) =>
        !telling.includes(area) && !isHidden(area, 'all') && groups.some((group) => isHidden(area, group)),
    );
    if (more.length === 0) return protection;
    telling = [...telling, ...more];
  }
}

/** @param telling areas that must not show everyone */
function protectWith(question: AnsweredQuestion, telling: ReadonlySet<string>): Protection {
  const { families } = question;
  const everyGroup = [EVERYONE, ...families].flatMap(({ groups }) => groups);
  const whole = hideFamily(question, EVERYONE, { first: telling, public: everyGroup });
  const hidden = new Map(EVERYONE.groups.map((group) => [group, whole]));
  for (const family of families) {
    const areas = hideFamily(question, family, { first: whole, public: family.groups });
    for (const group of family.groups) hidden.set(group, areas);
  }
  return { isHidden: (area, group) => hidden.get(group)?.has(area) ?? false };
}

/** The areas in which a family is hidden: for its own small parts, or because of other areas. */
function hideFamily(
  { roots, counts, limit, isPublic }: AnsweredQuestion,
  family: Family,
  given: { readonly first: ReadonlySet<string>; readonly public: readonly string[] },
): Set<string> {
  const parts = new Map([...counts].map(([area, groups]) => [area, partsOf(family, groups)]));
  // Of nobody there is nothing to show, whatever the limit.
  const enough = (these: readonly Answered[]) => isEnough(family, these, Math.max(1, limit));
  const tooFew = [...parts].flatMap(([area, those]) => (enough(those) ? [] : [area]));
  const first = new Set([...given.first, ...tooFew]);
  const tree = {
    parts: (area: string) => parts.get(area) ?? [],
    size: (area: string) => everyone(counts.get(area)).persons,
    mayBeKnown: (open: readonly Answered[]) => enough(open) && open.every(isMixed),
    isKnown: (area: string) => given.public.some((group) => isPublic(area, group)),
  };
  return new Set([...tooFew, ...roots.flatMap((root) => [...hideInTree(root, first, tree)])]);
}
