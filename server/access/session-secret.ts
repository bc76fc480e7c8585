import { randomBytes } from 'node:crypto';
import type { Db, WriteDb } from '../../db/database';
import type { Config } from '../config';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Whether that is this machine and no other. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Whether only this machine reaches the product, by its settings. */
export const reachedOnlyFromHere = ({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): boolean =>
  isLoopback(host) && publicUrl === null;

const NEEDED = {
  SESSION_SECRET: 'ett slumpat värde på minst 32 tecken, till exempel från "openssl rand -base64 32"',
  PUBLIC_URL: 'adressen som webbläsaren visar, till exempel https://lagesbild.example.se',
} as const;

/**
 * A server that others reach signs its cookies with a secret that is not kept beside what it protects, and knows its
 * own address: without it no page of its own could be told from a foreign one, and nobody could sign in.
 */
export class SettingsMissing extends Error {
  constructor(missing: readonly (keyof typeof NEEDED)[]) {
    const needed = missing.map((setting) => `${setting} (${NEEDED[setting]})`).join(' och ');
    super(`när andra datorer når produkten behövs ${needed}.`);
    this.name = 'SettingsMissing';
  }
}

type Reach = Pick<Config, 'sessionSecret' | 'host' | 'publicUrl'>;

/** @throws SettingsMissing where other machines reach the product and a setting that this takes is not there */
export function requireSettings(config: Reach): void {
  if (reachedOnlyFromHere(config)) return;
  const missing = [
    ...(config.sessionSecret === null ? (['SESSION_SECRET'] as const) : []),
    ...(config.publicUrl === null ? (['PUBLIC_URL'] as const) : []),
  ];
  if (missing.length > 0) throw new SettingsMissing(missing);
}

/** What signs the cookies: the setting, or where only this machine asks a secret made once and kept in the database. */
export async function sessionSecret(
  db: Db,
  { sessionSecret }: Pick<Config, 'sessionSecret'>,
): Promise<string> {
  return sessionSecret ?? (await db.transaction().execute(keepSecret));
}

async function keepSecret(tx: WriteDb): Promise<string> {
  await tx
    .insertInto('installation')
    .values({ id: 1, session_secret: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await tx.selectFrom('installation').select('session_secret').executeTakeFirstOrThrow();
  return kept.session_secret;
}
