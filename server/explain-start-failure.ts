import { DatabaseTooNew } from '../db/migrate';
import { InvalidDirectoryRules } from './access/directory-rules-file';
import { SettingsMissing } from './access/session-secret';
import { InvalidConfig } from './config';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

interface Setting {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
}

type Explanation = (setting: Setting) => string;

const UNREADABLE: Explanation = ({ databaseUrl }) =>
  `Databasfilen ${databaseUrl} går inte att läsa och skriva. Ge den som startar rätt till filen och dess mapp, eller välj en annan med DATABASE_URL.`;

const NO_DATABASE: Explanation = ({ databaseUrl }) =>
  `${databaseUrl} är ingen SQLite-databas. Flytta undan filen eller välj en annan med DATABASE_URL.`;

const DAMAGED: Explanation = ({ databaseUrl }) =>
  `Databasfilen ${databaseUrl} är skadad. Lägg tillbaka en säkerhetskopia eller flytta undan filen.`;

const DISK_FULL: Explanation = () => 'Disken är full. Frigör utrymme och starta igen.';

const UNREACHABLE: Explanation = ({ databaseUrl }) =>
  `Databasservern ${serverOf(databaseUrl)} svarar inte. Starta den eller rätta DATABASE_URL.`;

const REFUSED: Explanation = ({ databaseUrl }) =>
  `Databasservern ${serverOf(databaseUrl)} godtar inte användaren eller lösenordet. Rätta DATABASE_URL.`;

const UNKNOWN_HOST: Explanation = ({ host }) =>
  `Adressen ${host} finns inte på den här datorn. Välj en annan med HOST, till exempel 127.0.0.1.`;

const OTHER_NODE: Explanation = () =>
  'Databasdrivrutinen är byggd för en annan Node. Kör npm rebuild better-sqlite3 och starta igen.';

/** What is known to go wrong at a start, by the code of the error. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} är upptagen. Stoppa programmet som använder den eller välj en annan: PORT=${port + 1} npm start.`,
  EADDRNOTAVAIL: UNKNOWN_HOST,
  SQLITE_BUSY: ({ databaseUrl }) =>
    `Databasen ${databaseUrl} är låst av ett annat program. Stoppa det och starta igen.`,
  SQLITE_CANTOPEN: UNREADABLE,
  SQLITE_READONLY: UNREADABLE,
  SQLITE_PERM: UNREADABLE,
  SQLITE_NOTADB: NO_DATABASE,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_FULL: DISK_FULL,
  ENOSPC: DISK_FULL,
  EROFS: UNREADABLE,
  ENOTDIR: UNREADABLE,
  EEXIST: UNREADABLE,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  ECONNREFUSED: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: (setting) => (isServer(setting.databaseUrl) ? UNREACHABLE : UNREADABLE)(setting),
  '28P01': REFUSED,
  '28000': REFUSED,
  '3D000': ({ databaseUrl }) =>
    `Databasen finns inte på ${serverOf(databaseUrl)}. Skapa den eller rätta DATABASE_URL.`,
  '42501': ({ databaseUrl }) =>
    `Användaren får inte skapa tabeller på ${serverOf(databaseUrl)}. Ge den rätt till det.`,
  ERR_DLOPEN_FAILED: OTHER_NODE,
};

/** Why the product cannot start and how to mend it, in one line without anything secret. */
export function explainStartFailure(error: unknown, setting: Setting): string {
  if (saysWhy(error)) return error.message;
  if (error instanceof DatabaseTooNew) {
    return `Databasen ${placeOf(setting)} är från en nyare version av Lägesbild (${error.unknownMigration}). Uppdatera programmet eller välj en annan databas med DATABASE_URL.`;
  }
  const code = codeOf(error);
  if (code === 'EACCES' && error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return `Port ${setting.port} kräver särskild rätt. Välj en annan: PORT=3000 npm start.`;
  }
  const explanation =
    EXPLANATIONS[code] ?? EXPLANATIONS[code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')] ?? accessDenied(code);
  return explanation?.(setting) ?? `${messageOf(error)} (LOG_LEVEL=debug visar mer.)`;
}

/** Whether the message is written for whoever starts the product. */
const saysWhy = (error: unknown): error is Error =>
  [InvalidConfig, InvalidDirectoryRules, SettingsMissing].some((known) => error instanceof known);

const accessDenied = (code: string): Explanation | undefined =>
  code === 'EACCES' || code === 'EPERM' ? UNREADABLE : undefined;

const isServer = (databaseUrl: string): boolean => /^postgres(ql)?:\/\//.test(databaseUrl);

/** The address without user and password. */
function serverOf(databaseUrl: string): string {
  return isServer(databaseUrl) && URL.canParse(databaseUrl)
    ? new URL(databaseUrl).host || 'PostgreSQL'
    : databaseUrl;
}

const placeOf = ({ databaseUrl }: Setting): string => serverOf(databaseUrl);
