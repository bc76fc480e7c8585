import type { Three } from './merge-three';
import type { Visibility } from './orphan';

/** Something a report says, beside what the register has of it. */
export interface Met<Content> {
  readonly said: { readonly content: Content; readonly visibility: Visibility };
  /** What the report began from: what it said before, or what it carried over; null: neither. */
  readonly base: Content | null;
  /** As the register has it; null: it is new. */
  readonly standing: { readonly content: Content; readonly visibility: Visibility } | null;
}

/** What is to be written into the register; undefined: nothing yet. */
type Written<Content> = { readonly content: Content; readonly visibility: Visibility } | undefined;
type Merge<Content> = (three: Three<Content>) => Content;

const merged = <Content>({ said, base, standing }: Met<Content>, merge: Merge<Content>): Content =>
  standing === null ? said.content : merge({ base, theirs: standing.content, ours: said.content });

/**
 * When a report is accepted: what it says is for the organisation and the office until it is published. What is open
 * already waits for that, so that nobody reads what is not published and nothing goes away meanwhile.
 */
export function atAcceptance<Content>(met: Met<Content>, merge: Merge<Content>): Written<Content> {
  if (met.standing?.visibility === 'open' && met.said.visibility === 'open') return undefined;
  return { content: merged(met, merge), visibility: 'internal' };
}

interface Published<Content> extends Met<Content> {
  /** Whether it was taken up when the report was accepted; otherwise it waited. */
  readonly takenUp: boolean;
  /** Whether its people have since written in it, and kept that among themselves: nobody has decided to open it. */
  readonly keptInternal: boolean;
}

/** When it is published: what stands in its open sections opens. */
export function atPublication<Content>(met: Published<Content>, merge: Merge<Content>): Written<Content> {
  const { said, standing, takenUp, keptInternal } = met;
  if (said.visibility !== 'open') return undefined;
  if (!takenUp) return { content: merged(met, merge), visibility: standing?.visibility ?? 'open' };
  if (standing === null || standing.visibility === 'open' || keptInternal) return undefined;
  return { content: standing.content, visibility: 'open' };
}
