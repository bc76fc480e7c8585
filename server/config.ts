import { isIP } from 'node:net';
import { z } from '@hono/zod-openapi';
import type { SessionLimits } from './access/access-parts';
import {
  DIRECTORY_ALLOWED,
  DirectoryEnvironment,
  type DirectorySettings,
  directorySettings,
} from './access/directory-settings';
import { MAIL_ALLOWED, MailEnvironment, type MailSettings, mailSettings } from './mail/mail-settings';

const DATABASE_URL = 'data/lagesbild.db';
/** Claims no authority behind the product until somebody sets another. */
const PUBLISHER = 'Lägesbild (exempelinstallation)';
const HIGHEST_PORT = 65_535;
const SECRET_LENGTH = 32;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const wholeNumber = (highest: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((number) => number > 0 && number <= highest);

const Environment = z.object({
  DATABASE_URL: z.string().default(DATABASE_URL),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= HIGHEST_PORT)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url))
    .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '')
    .transform(({ origin }) => origin)
    .optional(),
  PUBLISHER: z.string().default(PUBLISHER),
  CONTACT_EMAIL: z.email().optional(),
  EXAMPLE_DATA: z.enum(['on', 'off']).default('on'),
  SESSION_SECRET: z.string().min(SECRET_LENGTH).optional(),
  SESSION_IDLE_MINUTES: wholeNumber(24 * 60).default(30),
  SESSION_HOURS: wholeNumber(7 * 24).default(12),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine((addresses) => addresses.every((address) => isIP(address) > 0))
    .default([]),
  ...MailEnvironment,
  ...DirectoryEnvironment,
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
});

/** How to mend each setting, said to whoever starts the product. */
const ALLOWED: Readonly<Record<string, string>> = {
  PORT: `ett heltal 0–${HIGHEST_PORT}`,
  PUBLIC_URL: 'en webbadress utan sökväg, till exempel https://lagesbild.example.se',
  CONTACT_EMAIL: 'en e-postadress',
  EXAMPLE_DATA: 'on eller off',
  SESSION_SECRET: `minst ${SECRET_LENGTH} tecken`,
  SESSION_IDLE_MINUTES: 'ett helt antal minuter, 1–1440',
  SESSION_HOURS: 'ett helt antal timmar, 1–168',
  TRUSTED_PROXIES: 'nätverksadresser med komma mellan',
  ...MAIL_ALLOWED,
  ...DIRECTORY_ALLOWED,
  LOG_LEVEL: 'silent, fatal, error, warn, info, debug eller trace',
};

export interface Config {
  /** A SQLite file or a postgres:// address. */
  readonly databaseUrl: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Where the world reaches the product, without a slash at the end; null: where it answers. */
  readonly publicUrl: string | null;
  readonly publisher: string;
  /** Null: no contact is claimed. */
  readonly contactEmail: string | null;
  /** Whether made-up figures are loaded beside the published ones. */
  readonly exampleData: boolean;
  /** Signs cookies; null: one is made and kept in the database, which only loopback allows. */
  readonly sessionSecret: string | null;
  readonly sessionLimits: SessionLimits;
  /** Where mail is sent from; null: none is. */
  readonly mail: MailSettings | null;
  /** The city's directory; null: none is connected. */
  readonly directory: DirectorySettings | null;
  /** The network addresses of the proxies in front. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/** What is not repeated on a terminal, not even when it cannot be used. */
const SECRET = ['SESSION_SECRET', 'SMTP_URL'];

/** A setting that cannot be used. */
export class InvalidConfig extends Error {
  constructor(setting: string, value: string) {
    const said = SECRET.includes(setting) ? 'går inte att använda; det' : `är "${value}" men`;
    super(`${setting} ${said} ska vara ${ALLOWED[setting] ?? 'något annat'}.`);
    this.name = 'InvalidConfig';
  }
}

/**
 * Reads the settings once. An empty one counts as not given.
 * @throws InvalidConfig with the first setting that cannot be used
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0]);
    throw new InvalidConfig(setting, given[setting] ?? '');
  }
  const set = parsed.data;
  const mail = mailSettings(set);
  if (mail !== null && 'missing' in mail) throw new InvalidConfig(mail.missing, '');
  const directory = directorySettings(set);
  if (directory !== null && 'missing' in directory) throw new InvalidConfig(directory.missing, '');
  return {
    databaseUrl: set.DATABASE_URL,
    port: set.PORT,
    host: set.HOST,
    publicUrl: set.PUBLIC_URL ?? null,
    publisher: set.PUBLISHER,
    contactEmail: set.CONTACT_EMAIL ?? null,
    exampleData: set.EXAMPLE_DATA === 'on',
    sessionSecret: set.SESSION_SECRET ?? null,
    sessionLimits: {
      idleMs: set.SESSION_IDLE_MINUTES * MINUTE_MS,
      longestMs: set.SESSION_HOURS * HOUR_MS,
    },
    mail,
    directory,
    trustedProxies: set.TRUSTED_PROXIES,
    logLevel: set.LOG_LEVEL,
  };
}
