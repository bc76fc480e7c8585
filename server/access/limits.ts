/** How often something may be tried. */
export interface Limit {
  /** What is limited; the beginning of its keys in the database. */
  readonly name: string;
  /** So many tries … */
  readonly most: number;
  /** … within so long from the first of them. */
  readonly windowMs: number;
  /** Once they are used up, how long until there are new ones; without it, until the window ends. */
  readonly lockMs?: number;
}

const MINUTE_MS = 60_000;

/**
 * Everything that is limited. What is tried from one network (`networkOf` the address) is generous: a whole office may stand behind it,
 * and a try that succeeds is given back. What is tried on one account is strict.
 */
export const LIMITS = {
  signInFromAddress: { name: 'sign_in:address', most: 20, windowMs: 5 * MINUTE_MS },
  /** Failures since the last success; key: `accountKeyFrom`, so that strangers elsewhere lock nobody out. */
  signInToAccount: {
    name: 'sign_in:account',
    most: 10,
    windowMs: 15 * MINUTE_MS,
    lockMs: 15 * MINUTE_MS,
  },
  /** The same for an account that is tried from everywhere: fewer from each network, and never none. */
  signInToBesieged: {
    name: 'sign_in:account',
    most: 3,
    windowMs: 15 * MINUTE_MS,
    lockMs: 15 * MINUTE_MS,
  },
  /** Failures from all networks together, before an account is besieged; key: `accountKey`. */
  signInFromEverywhere: { name: 'sign_in:everywhere', most: 100, windowMs: 60 * MINUTE_MS },
  /** Going to the directory and coming back; key: the network. */
  directoryFromAddress: { name: 'directory:address', most: 60, windowMs: 5 * MINUTE_MS },
  /** Looking at and using one-time links; key: the network. */
  linkFromAddress: { name: 'link:address', most: 30, windowMs: 5 * MINUTE_MS },
  /** Calendar addresses that are none; those that are count for nothing. Key: the network. */
  calendarFromAddress: { name: 'calendar:address', most: 30, windowMs: 5 * MINUTE_MS },
  /** Addresses that end no mails; those that do count for nothing. Key: the network. */
  endingFromAddress: { name: 'ending:address', most: 30, windowMs: 5 * MINUTE_MS },
  /** Asking for a new password; key: the network. */
  resetFromAddress: { name: 'reset:address', most: 10, windowMs: 60 * MINUTE_MS },
  /** Asking for a new password; key: `accountKey`. */
  resetOfAccount: { name: 'reset:account', most: 3, windowMs: 60 * MINUTE_MS },
  /** Telling one's password again, signed in; key: the person's id. */
  passwordOfPerson: { name: 'password:person', most: 10, windowMs: 15 * MINUTE_MS },
  /** Asking for another e-mail address, which sends mail to a stranger; key: the person's id. */
  emailOfPerson: { name: 'email:person', most: 5, windowMs: 60 * MINUTE_MS },
  /** How often a forged cookie is written down; key: the network. */
  tamperedFromAddress: { name: 'tampered:address', most: 1, windowMs: 5 * MINUTE_MS },
  /** How often what is refused to somebody is written down; key: the person's id. */
  refusalsOfPerson: { name: 'refusals:person', most: 60, windowMs: 10 * MINUTE_MS },
  /** How often a body with fields that nobody gives themselves is written down; key: the person's id. */
  forgedByPerson: { name: 'forged:person', most: 1, windowMs: 10 * MINUTE_MS },
  /** Asking for everything that is kept about somebody, oneself too; key: the id of who asks. */
  exportsOfPerson: { name: 'export:person', most: 10, windowMs: 60 * MINUTE_MS },
  /** Reading the audit log, which writes a row of its own; key: the id of who reads. */
  auditReadsOfPerson: { name: 'audit:person', most: 60, windowMs: 10 * MINUTE_MS },
} as const satisfies Readonly<Record<string, Limit>>;
