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
  ...['folk', 'hushållet', 'kvinnor', 'ungdomar', 'nära', 'områden', 'offentlig', 'stör'],
  ...['andel', 'andelen', 'antal', 'antalet', 'bor', 'bott', 'känner', 'senaste', 'månaden', 'året', 'åren'],
]);
const SHORTEST = 3;
/** Worry about something is another thing than the thing: a text has to say that it is worry it tells of. */
const WORRY = /^oro(?:n|lig|liga|ligare|ar|ade|at)?$/;
/** What is reported to the police is another thing than what people say in a survey. */
const REPORTED = /(?<!\p{L})anmäl/iu;
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
 * The indicators that a claim may be about: those named best right around it, otherwise further away in its sentence;
 * all of them where it speaks of the figure without saying which; none where it names something else.
 */
export function claimedIndicators<T extends Labelled>(
  { claim, sentence, around, ofFigure }: FoundClaim,
  indicators: readonly T[],
): Claimed<T>[] {
  if (REPORTED.test(sentence)) return [];
  for (const text of around) {
    const named = namedBest(wordsOf(text), indicators);
    if (named.length > 0)
      return named.map((one) => ({ ...one, claim: one.opposite ? TURNED[claim] : claim }));
  }
  return ofFigure ? indicators.map((indicator) => ({ indicator, claim })) : [];
}

const TURNED: Readonly<Record<Claim, Claim>> = { increased: 'decreased', decreased: 'increased' };

/** Those most words of whose labels are said, and whether they are said as their opposite. */
function namedBest<T extends Labelled>(said: readonly string[], indicators: readonly T[]) {
  const isWorried = said.some((word) => WORRY.test(word));
  const scored = indicators.map((indicator) => {
    const label = wordsOf(indicator.label);
    const named = label.filter((word) => said.some((own) => isSame(own, word)));
    const opposite = label.filter((word) => said.some((own) => isOpposite(own, word)));
    const meant = isWorried || !label.some((word) => WORRY.test(word));
    return { indicator, score: meant ? named.length + opposite.length : 0, opposite: opposite.length > 0 };
  });
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best)
    .map(({ indicator, opposite }) => ({ indicator, opposite }));
}

/** The words of a text that name something, in small letters. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST && !EMPTY.has(word));

/**
 * Whether two words are forms of one ("otryggheten" and "otrygg", "utsätts" and "utsatt"): they begin alike, to the
 * last letter but one of the shorter.
 */
function isSame(first: string, second: string): boolean {
  const [one, other] = [first, second].map((word) => word.replace(/^utsätt/, 'utsatt')) as [string, string];
  const shorter = Math.min(one.length, other.length);
  const alike = [...one].findIndex((letter, index) => letter !== other[index]);
  return (alike === -1 ? one.length : alike) >= Math.max(SHORTEST, shorter - 1);
}

const isOpposite = (one: string, other: string): boolean =>
  (other.length >= SHORTEST_OPPOSITE && isSame(one, `o${other}`)) ||
  (one.length >= SHORTEST_OPPOSITE && isSame(`o${one}`, other));
