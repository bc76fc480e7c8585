/** That one organisation took over from another. ISO date. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly date: string;
}

/**
 * Who answers on a day for what an organisation left behind: its successors, theirs where they have ended too, and
 * so on. Empty for an organisation that nothing has taken over from yet.
 */
export function heirsOf(
  organisation: string,
  successions: readonly Succession[],
  day: string,
): readonly string[] {
  const heirs = new Set<string>();
  const follow = (predecessor: string) => {
    for (const { successor, ...own } of successions) {
      if (own.predecessor !== predecessor || own.date > day || heirs.has(successor)) continue;
      heirs.add(successor);
      follow(successor);
    }
  };
  follow(organisation);
  return [...heirs];
}
