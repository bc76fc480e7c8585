import type { WriteDb } from '../../db/database';
import { dayOf } from '../http/clock';
import { selectStanding } from './standing.queries';

/**
 * Whether somebody administers the executive office today, in an office that stands today: without them nobody reaches
 * the city. Whoever takes another away at the same time waits, and then counts without the first.
 */
export async function isAdministered(tx: WriteDb, now: Date): Promise<boolean> {
  await tx
    .updateTable('organisations')
    .set(({ ref }) => ({ version: ref('version') }))
    .where('kind', '=', 'executive_office')
    .execute();
  const day = dayOf(now);
  const administrators = await selectStanding(tx)
    .where('people.deactivated_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('memberships')
          .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
          .select('memberships.id')
          .whereRef('memberships.person_id', '=', 'people.id')
          .where('memberships.role', '=', 'administrator')
          .where('memberships.ended_at', 'is', null)
          .where('organisations.kind', '=', 'executive_office')
          .where('organisations.valid_from', '<=', day)
          .where(({ eb, or }) =>
            or([eb('organisations.valid_to', 'is', null), eb('organisations.valid_to', '>', day)]),
          ),
      ),
    )
    .execute();
  // Somebody who was invited and has not come may never come.
  return administrators.some(({ came }) => Boolean(came));
}

/** Whether a role is one that the city cannot be without. */
export const administersOffice = ({
  role,
  kind,
}: {
  readonly role: string;
  readonly kind: string | undefined;
}): boolean => role === 'administrator' && kind === 'executive_office';
