import { type FieldProblem, Problem } from '../http/problem';

const SHORTEST = 12;
/** Longer ones would only cost time. */
const LONGEST = 1_000;
/** What stands after these is not scored: how long that takes grows faster than the text, and all wait meanwhile. */
const SCORED = 128;
/** Tries it may not be guessed within: 10⁸, zxcvbn's "safely unguessable" (score 3). */
const SAFE_SCORE = 3;
/** Shorter parts of a name stand in many words. */
const SHORTEST_WORD = 3;
/** Words that the first guesses would hold, here. */
const HOUSE_WORDS = ['lägesbild', 'lagesbild', 'stockholm', 'trygghet', 'lösenord'];

/** What is known of the person whose password it is to be. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/**
 * Lets only good passwords past: long enough, not among those known from breaches, not made of what is easily
 * guessed. Nothing is asked of which characters it has.
 * @throws Problem 422 `weak_password`, with the reason in `errors`: `password_too_short`, `password_too_long`,
 * `password_known` or `password_guessable`
 */
export async function checkPassword(password: string, owner: PasswordOwner): Promise<void> {
  const weakness = await weaknessOf(password, owner);
  if (weakness === undefined) return;
  const [code, message] = weakness;
  const error: FieldProblem = { path: 'password', code, message };
  throw new Problem({ status: 422, code: 'weak_password', detail: message, errors: [error] });
}

type Weakness = readonly [code: string, message: string];

async function weaknessOf(password: string, owner: PasswordOwner): Promise<Weakness | undefined> {
  const characters = [...password.normalize('NFKC')].length;
  if (characters < SHORTEST) return ['password_too_short', `It needs at least ${SHORTEST} characters.`];
  if (characters > LONGEST) return ['password_too_long', `It may have at most ${LONGEST} characters.`];
  const { isKnown, scoreOf } = await guesser();
  if (isKnown(password)) return ['password_known', 'It is among the passwords known from breaches.'];
  if (scoreOf(strangeIn(password, owner).slice(0, SCORED), HOUSE_WORDS) < SAFE_SCORE)
    return ['password_guessable', 'It can be guessed.'];
  return undefined;
}

/** What is left of a password without the words of its owner and the house: those add nothing to guess. */
function strangeIn(password: string, owner: PasswordOwner): string {
  return wordsOf(owner).reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}

/** The parts of name and address, and the words of the house; longer ones first, as shorter may be parts of them. */
function wordsOf({ name, email }: PasswordOwner): string[] {
  const parts = `${name} ${email}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...parts, ...HOUSE_WORDS]
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length);
}

interface Guesser {
  isKnown(password: string): boolean;
  /** 0–4, zxcvbn's, counting some more words as known. */
  scoreOf(password: string, words: readonly string[]): number;
}

let loaded: Promise<Guesser> | undefined;

/** The word lists take 25 MB and a tenth of a second: only what sets a password pays for them, and once. */
function guesser(): Promise<Guesser> {
  loaded ??= loadGuesser();
  return loaded;
}

async function loadGuesser(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const known = new Set(dictionary['passwords-common']);
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return {
    isKnown: (password) => known.has(password.toLowerCase()),
    scoreOf: (password, words) => zxcvbn.check(password, [...words]).score,
  };
}
