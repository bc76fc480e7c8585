import type { Verdict } from '../statistics/verdict';

/** What a sentence says has happened. */
export type Claim = Extract<Verdict, 'increased' | 'decreased'>;

/** A claim as it stands in a text. */
export interface FoundClaim {
  readonly claim: Claim;
  /** The whole sentence. */
  readonly sentence: string;
  /** Where it may say what it is about, nearest first: parts of the sentence, and last the whole. */
  readonly around: readonly string[];
  /** Claims by comparison only ("fler", "lägre"), which says nothing unless it is said of what. */
  readonly comparing: boolean;
}

/** A pattern of whole words, whatever their letters. */
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

// Infinitives ("minska") are what somebody wants or does, and claim nothing.
const CLAIMS: readonly { readonly claim: Claim; readonly comparing: boolean; readonly said: RegExp }[] = [
  {
    claim: 'increased',
    comparing: false,
    said: words(
      'ök(?:at|ats|ar|ade|ad|ande|ning(?:en|ar|arna)?)|stig(?:it|er|ande)|väx(?:t|er|te|ande)|vuxit|' +
        'till(?:tagit|tar|tog|tagande)|fördubbla(?:ts|des|d)|uppgång(?:en)?|(?:gått|gick) upp|' +
        'steg (?:från|med|kraftigt|markant|något)',
    ),
  },
  {
    claim: 'decreased',
    comparing: false,
    said: words(
      'minsk(?:at|ats|ar|ade|ad|ande|ning(?:en|ar|arna)?)|sjun(?:kit|ker|kande)|sjönk|' +
        'av(?:tagit|tar|tog|tagande)|halvera(?:ts|des|d)|nedgång(?:en)?|(?:gått|gick) ned|(?:gått|gick) ner',
    ),
  },
  { claim: 'increased', comparing: true, said: words('fler|högre|oftare') },
  { claim: 'decreased', comparing: true, said: words('färre|lägre|mer sällan') },
];

/** Where another thing begins to be said. */
const CLAUSE_ENDS =
  /[,;:–—()]|(?<!\p{L})(?:men|utan|medan|eftersom|då|när|som|trots att|därför att)(?!\p{L})/iu;

const NOT = words('inte(?!\\s+(?:bara|enbart|endast))|ej|icke|aldrig|varken|knappast|ingen|inga|inget');
/** Wished, planned or guessed. */
const AIMED = words(
  'ska|skall|skulle|bör|vill|mål(?:et|en|sättning(?:en)?|bild(?:en)?)?|syft(?:e|et|ar|ade)|ambition(?:en)?|' +
    'avs(?:er|åg|ikt(?:en)?)|förvänta(?:s|r|n|d|t)?|hoppas|strävar?|planera(?:r|s|t)?|för att|' +
    'kan ha|kan möjligen ha|kanske|möjligen|eventuellt|huruvida|(?:oklart|osäkert|frågan|avgöra|bedöma|undersöka|vet) om',
);
/** What comes right before wishes: "för ökad trygghet", "mot en minskning". */
const WISHED = /(?<!\p{L})(?:för|till|mot)(?:\s+(?:en|ett|fortsatt|fortsatta))*\s*$/iu;
const CONDITION = /^\s*om(?!\p{L})/iu;
/** A no that comes after its verb: "Oron ökar inte." */
const NOT_AFTER = /^(?:\s+\p{L}+){0,4}?\s+(?:inte(?!\s+(?:bara|enbart|endast))|ej|knappast)(?!\p{L})/iu;

/**
 * The claims of a Swedish text that something has risen or fallen: not what is denied, asked, wished, planned or
 * guessed. A sentence can hold several.
 */
export function findClaims(text: string): FoundClaim[] {
  return [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => !/\?["”»')\]]*$/u.test(sentence))
    .flatMap(claimsIn);
}

const claimsIn = (sentence: string): FoundClaim[] =>
  sentence.split(CLAUSE_ENDS).flatMap((clause) =>
    CLAIMS.flatMap(({ said, ...kind }) => [...clause.matchAll(said)].map((match) => ({ ...kind, match })))
      .filter(({ match: { 0: word, index } }) =>
        stands(clause.slice(0, index), clause.slice(index + word.length)),
      )
      .sort((one, other) => one.match.index - other.match.index)
      .map(({ match, ...kind }) => ({
        ...kind,
        sentence,
        around: [partAt(clause, match.index), clause, sentence],
      })),
  );

/** Whether a claim stands, by what is said before and after it in its clause. */
function stands(before: string, after: string): boolean {
  const holds = (pattern: RegExp) => before.search(pattern) !== -1;
  return ![NOT, AIMED, WISHED, CONDITION].some(holds) && !NOT_AFTER.test(after);
}

/** What stands between "och" and "och" around a place. */
function partAt(clause: string, index: number): string {
  const [before = ''] = clause.slice(0, index).split(AND).slice(-1);
  const [after = ''] = clause.slice(index).split(AND);
  return before + after;
}

const AND = /(?<!\p{L})(?:och|samt)(?!\p{L})/iu;
