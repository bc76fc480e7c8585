/** An area with the areas it is made up of; none for the smallest. */
export interface AreaNode {
  readonly slug: string;
  readonly parts: readonly AreaNode[];
}

/**
 * The trees that lines of areas form, each line from an area outwards ("solhem, spanga-tensta, stockholm").
 * @returns the outermost areas
 */
export function areaTrees(lines: Iterable<readonly string[]>): AreaNode[] {
  const nodes = new Map<string, { readonly slug: string; readonly parts: AreaNode[] }>();
  const roots: AreaNode[] = [];
  for (const line of lines) {
    let part: AreaNode | undefined;
    for (const slug of line) {
      const known = nodes.get(slug);
      const node = known ?? { slug, parts: [] };
      nodes.set(slug, node);
      if (part !== undefined) node.parts.push(part);
      part = known === undefined ? node : undefined;
      // What lies outside a known area is known too.
      if (known !== undefined) break;
    }
    if (part !== undefined) roots.push(part);
  }
  return roots;
}
