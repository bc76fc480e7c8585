import { randomBytes } from 'node:crypto';
import type { Db, WriteDb } from '../../db/database';
import type { Config } from '../config';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Whether that is this machine and no other. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Whether only this machine reaches the product, by its settings. */
export const reachedOnlyFromHere = ({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): boolean =>
  isLoopback(host) && publicUrl === null;

/** A server that others reach signs its cookies with a secret that is not kept beside what it protects. */
export class SecretMissing extends Error {
  constructor(host: string) {
    super(
      `SESSION_SECRET saknas. Den behövs när andra datorer når produkten (HOST är "${host}"): ett slumpat värde på minst 32 tecken, till exempel från "openssl rand -base64 32".`,
    );
    this.name = 'SecretMissing';
  }
}

/**
 * What signs the cookies: the setting, or on loopback a secret made once and kept in the database.
 * @throws SecretMissing without the setting, where other machines reach the product
 */
export async function sessionSecret(
  db: Db,
  config: Pick<Config, 'sessionSecret' | 'host' | 'publicUrl'>,
): Promise<string> {
  if (config.sessionSecret !== null) return config.sessionSecret;
  if (!reachedOnlyFromHere(config)) throw new SecretMissing(config.host);
  return await db.transaction().execute(keepSecret);
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
