import type { Context } from 'hono';
import type { WriteDb } from '../../db/database';
import { type Action, can, type Subject } from '../domain/access/permissions';
import type { AccessParts } from './access-parts';
import { type AuditEntry, appendAudit } from './append-audit';
import type { Person } from './find-person.queries';
import { Refused } from './refused';
import { personOf, type SignedInEnv } from './visit';

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
 * Does what somebody signed in asks for: permission, change and audit row in one transaction, or nothing at all.
 * @throws whatever the deed throws
 */
export function act<T>(
  { db, clock }: Pick<AccessParts, 'db' | 'clock'>,
  c: Context<SignedInEnv>,
  deed: (deed: Deed) => Promise<T>,
): Promise<T> {
  const person = personOf(c);
  const { address } = c.get('visit');
  const now = clock.now();
  return db.transaction().execute((tx) =>
    deed({
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
    }),
  );
}
