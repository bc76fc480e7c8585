import { type Answered, NOBODY, plus } from './answered';
import type { AreaNode } from './area-tree';

/** What decides which areas of a tree have to be hidden. Areas are named by their slugs. */
export interface TreeCase {
  /** Who is in each part of the family. */
  parts(area: string): readonly Answered[];
  /** Persons in the area: of two areas that would do, the smaller is hidden. */
  size(area: string): number;
  /** Whether a reader may compute the figures of these people. */
  mayBeKnown(parts: readonly Answered[]): boolean;
  /** Whether a reader knows the area's figures from elsewhere, so that hiding them would protect nothing. */
  isKnown(area: string): boolean;
}

/**
 * Adds to the hidden areas of a tree those that must be hidden with them, so that nothing hidden follows from what is
 * shown: every shown area has either no hidden part or at least two, and leaves open what may be known; every hidden
 * area has a hidden part, if it has parts at all. Why that is enough: docs/decisions/0008.
 *
 * From the smallest areas outwards, always the one with the fewest people that will do.
 */
export function hideInTree(root: AreaNode, first: ReadonlySet<string>, tree: TreeCase): Set<string> {
  const hidden = new Set<string>();
  const isHidden = ({ slug }: AreaNode) => hidden.has(slug);
  // An area that is the sum of known areas is known.
  const canHide = (node: AreaNode): boolean =>
    !isHidden(node) &&
    !tree.isKnown(node.slug) &&
    (node.parts.length === 0 || node.parts.some(canHideOrHidden));
  const canHideOrHidden = (node: AreaNode): boolean => isHidden(node) || canHide(node);
  const smallest = (nodes: readonly AreaNode[]): AreaNode | undefined =>
    [...nodes].sort((a, b) => tree.size(a.slug) - tree.size(b.slug) || (a.slug < b.slug ? -1 : 1))[0];

  /** The part that is hidden with an area of which none is. */
  const partToHide = (node: AreaNode): AreaNode | undefined =>
    node.parts.some(isHidden) ? undefined : smallest(node.parts.filter(canHide));
  const hide = (node: AreaNode): void => {
    hidden.add(node.slug);
    const part = partToHide(node);
    if (part !== undefined) hide(part);
  };
  /** The hidden areas that no hidden part explains: between them the people may be anywhere. */
  const openIn = (node: AreaNode): AreaNode[] => node.parts.filter(isHidden).flatMap(openOf);
  const openOf = (node: AreaNode): AreaNode[] => (node.parts.length === 0 ? [node] : openIn(node));
  /** What hiding a shown area would leave open. */
  const openAfter = (node: AreaNode): AreaNode[] => {
    const part = partToHide(node);
    return part === undefined ? openOf(node) : openAfter(part);
  };
  /** Shown areas whose hiding would leave more open in this one. */
  const closedIn = (node: AreaNode): AreaNode[] =>
    node.parts.flatMap((part) => (isHidden(part) ? closedIn(part) : [part])).filter(canHide);
  const mayBeOpen = (nodes: readonly AreaNode[]): boolean =>
    tree.mayBeKnown(sumOf(nodes.map(({ slug }) => tree.parts(slug))));

  const protect = (node: AreaNode): void => {
    for (const part of node.parts) protect(part);
    if (isHidden(node)) return;
    if (first.has(node.slug) && canHide(node)) {
      hide(node);
      return;
    }
    for (;;) {
      const hiddenParts = node.parts.filter(isHidden).length;
      const open = openIn(node);
      if (hiddenParts === 0 || (hiddenParts > 1 && mayBeOpen(open))) return;
      const candidates = hiddenParts > 1 ? closedIn(node) : node.parts.filter(canHide);
      const enough = candidates.filter((one) => mayBeOpen([...open, ...openAfter(one)]));
      const next = smallest(enough.length > 0 ? enough : candidates);
      if (next === undefined) break;
      hide(next);
    }
    if (canHide(node)) hide(node);
  };
  protect(root);
  return hidden;
}

const sumOf = (areas: readonly (readonly Answered[])[]): Answered[] =>
  (areas[0] ?? []).map((_, place) => areas.reduce((sum, parts) => plus(sum, parts[place] ?? NOBODY), NOBODY));
