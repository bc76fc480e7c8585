/** What of an error may stand in a log. */
interface Failure {
  readonly type: string;
  readonly code: string | undefined;
  readonly message: string;
  /** Where, without the message. */
  readonly stack: readonly string[];
}

const HIDDEN = '[…]';
const EMAIL = /[^\s"'<>()=,;]+@[^\s"'<>()=,;]+/g;
/** Sessions, links and hashes are long and without spaces; words of a message are not. */
const SECRET = /[\w+/=.%-]{24,}/g;

/** A text without the e-mail addresses in it. */
export const withoutAddresses = (text: string): string => text.replace(EMAIL, HIDDEN);

const redact = (text: string): string => withoutAddresses(text).replace(SECRET, HIDDEN);

/**
 * What the log tells of an unforeseen error: its kind, its message without addresses and long words, and its place.
 * Nothing else that hangs on it: PostgreSQL puts whole rows there, and a parser the text it could not read.
 */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { type: typeof error, code: undefined, message: HIDDEN, stack: [] };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    code: typeof code === 'string' ? code : undefined,
    message: quotesValues(error) ? HIDDEN : redact(error.message),
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  };
}

/** Errors whose message repeats what was given: a value PostgreSQL could not read, a text that is no JSON. */
const quotesValues = (error: Error): boolean => 'severity' in error || error instanceof SyntaxError;
