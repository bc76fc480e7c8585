import type { Claim, FoundClaim } from './claims';

/** Words of labels that name nothing. */
const EMPTY = new Set([
  ...[
    'att',
    'den',
    'det',
    'där',
    'ett',
    'för',
    'från',
    'gång',
    'inte',
    'eller',
    'med',
    'man',
    'mycket',
    'och',
  ],
  ...['ofta', 'oftare', 'personer', 'person', 'sig', 'som', 'till', 'under', 'upp', 'ute', 'blivit', 'minst'],
  ...['andel', 'andelen', 'antal', 'antalet', 'bor', 'bott', 'känner', 'senaste', 'månaden', 'året', 'åren'],
]);
const SHORTEST = 3;
/** A word of fewer letters does not become its own opposite by an o in front. */
const SHORTEST_OPPOSITE = 5;

interface Labelled {
  /** The Swedish label. */
  readonly label: string;
}

/** What a claim is about, and what it claims of it. */
export interface Claimed<T> {
  readonly indicator: T;
  /** The other way round where the text names the opposite: "tryggheten har ökat" of how many are unsafe. */
  readonly claim: Claim;
}

/**
 * The indicators that a claim is about: those named best right around it, otherwise further away in its sentence,
 * otherwise, as nothing else is known, all of them; none for a bare comparison.
 */
export function claimedIndicators<T extends Labelled>(
  { claim, around, comparing }: FoundClaim,
  indicators: readonly T[],
): Claimed<T>[] {
  for (const text of around) {
    const named = namedBest(wordsOf(text), indicators);
    if (named.length > 0)
      return named.map((one) => ({ ...one, claim: one.opposite ? TURNED[claim] : claim }));
  }
  return comparing ? [] : indicators.map((indicator) => ({ indicator, claim }));
}

const TURNED: Readonly<Record<Claim, Claim>> = { increased: 'decreased', decreased: 'increased' };

/** Those most words of whose labels are said, and whether they are said as their opposite. */
function namedBest<T extends Labelled>(said: readonly string[], indicators: readonly T[]) {
  const scored = indicators.map((indicator) => {
    const label = wordsOf(indicator.label);
    const named = label.filter((word) => said.some((own) => isSame(own, word)));
    const opposite = label.filter((word) => said.some((own) => isOpposite(own, word)));
    return { indicator, score: named.length + opposite.length, opposite: opposite.length > 0 };
  });
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best)
    .map(({ indicator, opposite }) => ({ indicator, opposite }));
}

/** The words of a text that name something, in small letters. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST && !EMPTY.has(word));

/** Whether two words are forms of one: they begin alike, to the last letter but one of the shorter. */
function isSame(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const alike = [...one].findIndex((letter, index) => letter !== other[index]);
  return (alike === -1 ? one.length : alike) >= Math.max(SHORTEST, shorter - 1);
}

const isOpposite = (one: string, other: string): boolean =>
  (other.length >= SHORTEST_OPPOSITE && isSame(one, `o${other}`)) ||
  (one.length >= SHORTEST_OPPOSITE && isSame(`o${one}`, other));
