import type { Verdict } from '../statistics/verdict';

/** What a sentence says has happened. */
export type Claim = Extract<Verdict, 'increased' | 'decreased'>;

/** A claim as it stands in a text. */
export interface FoundClaim {
  readonly claim: Claim;
  /** The whole sentence. */
  readonly sentence: string;
  /**
   * Where it may say what it is about, nearest first: parts of the sentence, the whole, and where it refers back
   * ("den har ökat") the sentence before.
   */
  readonly around: readonly string[];
  /** Says so of "andelen" or "siffran", and not of which. */
  readonly ofFigure: boolean;
}

/** A pattern of whole words, whatever their letters. */
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

// Infinitives ("minska") are what somebody wants or does, and claim nothing.
const CLAIMS: readonly {
  readonly claim: Claim;
  /** Whether it says so by itself; where it compares, by what. */
  readonly by: 'itself' | 'number' | 'level';
  readonly said: RegExp;
}[] = [
  {
    claim: 'increased',
    by: 'itself',
    said: words(
      'ök(?:at|ats|ar|ade|ad|ande|ning(?:en|ar|arna)?)|stig(?:it|er|ande)|väx(?:t|er|te|ande)|vuxit|' +
        'till(?:tagit|tar|tog|tagande)|fördubbla(?:ts|des|d)|uppgång(?:en)?|(?:gått|gick) upp|' +
        'steg (?:från|med|kraftigt|markant|något)',
    ),
  },
  {
    claim: 'decreased',
    by: 'itself',
    said: words(
      'minsk(?:at|ats|ar|ade|ad|ande|ning(?:en|ar|arna)?)|sjun(?:kit|ker|kande)|sjönk|' +
        'av(?:tagit|tar|tog|tagande)|halvera(?:ts|des|d)|nedgång(?:en)?|(?:gått|gick) ned|(?:gått|gick) ner',
    ),
  },
  { claim: 'increased', by: 'number', said: words('fler') },
  { claim: 'decreased', by: 'number', said: words('färre') },
  { claim: 'increased', by: 'level', said: words('högre|oftare') },
  { claim: 'decreased', by: 'level', said: words('lägre|mer sällan') },
];

const THAN = words('än');
/** Compares with another time, and not one group with another. */
const IN_TIME = words(
  'allt|nu|numera|tidigare|förr|förra|föregående|fjol|fjolåret|sist|senast|senaste|sedan|blivit|blev|blir|i år|\\d{4}',
);
const GROUPS = words('bland|hos');
/** Refers back to what was spoken of, by a word that names nothing. */
const REFERS_BACK =
  /^(?:den|det|de|detta|dessa|andelen|siffran|siffrorna|nivån|talet|resultatet)\s+(?:har|hade|är|ökar|ökade|minskar|minskade|stiger|steg|sjunker|sjönk|växer|växte|blir|blev)(?!\p{L})/iu;
const OF_FIGURE = /^(?:andelen|siffran|siffrorna|nivån|talet|resultatet)(?!\p{L})/iu;

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
 * guessed, and not that one group differs from another. A sentence can hold several.
 */
export function findClaims(text: string): FoundClaim[] {
  return [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .flatMap((sentence, index, all) => (isQuestion(sentence) ? [] : claimsIn(sentence, all[index - 1])));
}

const isQuestion = (sentence: string): boolean => /\?["”»')\]]*$/u.test(sentence);

function claimsIn(sentence: string, before: string | undefined): FoundClaim[] {
  const refersBack = REFERS_BACK.test(sentence);
  return sentence.split(CLAUSE_ENDS).flatMap((clause) =>
    CLAIMS.filter(({ by }) => by === 'itself' || comparesInTime(by, clause))
      .flatMap(({ said, claim }) => [...clause.matchAll(said)].map((match) => ({ claim, match })))
      .filter(({ match: { 0: word, index } }) =>
        stands(clause.slice(0, index), clause.slice(index + word.length)),
      )
      .sort((one, other) => one.match.index - other.match.index)
      .map(({ match, claim }) => ({
        claim,
        sentence,
        around: [
          partAt(clause, match.index),
          clause,
          sentence,
          ...(refersBack && before !== undefined ? [before] : []),
        ],
        ofFigure: refersBack && OF_FIGURE.test(sentence),
      })),
  );
}

/** "Fler än förra året", "allt högre", and "fler är otrygga"; not "fler kvinnor än män", "högre bland kvinnor". */
function comparesInTime(by: 'number' | 'level', clause: string): boolean {
  const than = clause.search(THAN);
  if (than !== -1) return clause.slice(than).search(IN_TIME) !== -1;
  return clause.search(IN_TIME) !== -1 || (by === 'number' && clause.search(GROUPS) === -1);
}

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
