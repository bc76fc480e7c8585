import type { Context } from 'hono';
import type { WriteDb } from '../../db/database';
import { type Action, can, type Subject } from '../domain/access/permissions';
import { dayOf } from '../http/clock';
import type { AccessParts } from './access-parts';
import { type AuditEntry, appendAudit, holdAudit } from './append-audit';
import { findPerson, isKept, type Person } from './find-person.queries';
import { Refused } from './refused';
import { notSignedIn, type SignedInEnv } from './visit';

/** What a command that somebody gives is handed. */
export interface Deed {
  readonly tx: WriteDb;
  readonly person: Person;
  readonly now: Date;
  /** @throws Refused when the person may not */
  permit(action: Action, subject: Subject): void;
  /** Writes down what was done; last in the command. */
  record(entry: AuditEntry): Promise<void>;
}

/** @throws Refused, which is written down, when the person may not do that */
export function permit(person: Person, action: Action, subject: Subject): void {
  if (can(person, action, subject)) return;
  const organisation = subject.kind === 'organisations' ? subject.places[0]?.organisation : undefined;
  throw new Refused({
    action: 'access.refused',
    outcome: 'refused',
    organisation: organisation ?? null,
    ...(subject.kind === 'person' ? { subject: { kind: 'person', id: subject.id } } : {}),
    details: { after: { action } },
  });
}

/**
 * Does what somebody signed in asks for: permission, change and audit row in one transaction, or nothing at all. It
 * takes the end of the audit log first, so that deeds follow one another, and then reads anew who asks: what another
 * deed took away while this one waited, or was being computed, holds.
 * @throws whatever the deed throws; Problem 401 when the session has ended meanwhile, or its person is deactivated
 */
export function act<T>(
  { db, clock }: Acting,
  c: Context<SignedInEnv>,
  deed: (deed: Deed) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  return db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    return await deed(await beginDeed(tx, c, now));
  });
}

/**
 * Does what many do all the time and the log does not tell of: as `act`, but without waiting for the end of the log,
 * and so without a row in it.
 * @throws as `act`
 */
export function actUnlogged<T>(
  { db, clock }: Acting,
  c: Context<SignedInEnv>,
  deed: (deed: Omit<Deed, 'record'>) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  return db.transaction().execute(async (tx) => {
    const { record: _, ...unlogged } = await beginDeed(tx, c, now);
    return await deed(unlogged);
  });
}

type Acting = Pick<AccessParts, 'db' | 'clock'>;

/** Reads anew who asks. */
async function beginDeed(tx: WriteDb, c: Context<SignedInEnv>, now: Date): Promise<Deed> {
  const { id: sessionId, person: asker } = c.get('session');
  const { address } = c.get('visit');
  const person = await findPerson(tx, asker.id, dayOf(now));
  if (person === undefined) throw notSignedIn('deactivated');
  if (!(await isKept(tx, sessionId))) throw notSignedIn('none');
  return {
    tx,
    person,
    now,
    permit: (action, subject) => permit(person, action, subject),
    record: async ({ details, ...entry }) => {
      await appendAudit(
        tx,
        now,
        { kind: 'person', id: person.id },
        { ...entry, details: { address, ...details } },
      );
    },
  };
}
