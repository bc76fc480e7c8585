import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../db/database';

interface NewPerson {
  /** In any case; kept in lower case. */
  readonly email: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
}

/** As addresses are kept and compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Adds somebody who has no roles yet and cannot sign in until given a link, or known by the directory. @returns the id */
export async function addPerson(
  tx: WriteDb,
  { email, name, language }: NewPerson,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const at = now.toISOString();
  await tx
    .insertInto('people')
    .values({
      id,
      email: plainEmail(email),
      email_verified: 1,
      name,
      image: null,
      language,
      created_at: at,
      updated_at: at,
      deactivated_at: null,
      anonymised_at: null,
      version: 1,
    })
    .execute();
  return id;
}
