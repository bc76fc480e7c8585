import type { ReadDb } from '../../../db/database';
import { selectStanding } from '../../access/standing.queries';
import type { PeopleQuery } from './people.contract';

/** What decides whom a list is about; `reached`: only people with a role, now or earlier, in one of these. */
export interface Wanted extends Pick<PeopleQuery, 'organisation' | 'role'> {
  readonly reached?: readonly string[] | undefined;
}

/** People with a role in the organisation, and of the kind, that is asked for; both said of a role they hold. */
export function listCandidates(db: ReadDb, { reached, organisation, role }: Wanted) {
  return selectStanding(db)
    .$if(reached !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('memberships')
            .select('memberships.id')
            .whereRef('memberships.person_id', '=', 'people.id')
            .where('memberships.organisation_key', 'in', reached ?? []),
        ),
      ),
    )
    .$if(organisation !== undefined || role !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('memberships')
            .select('memberships.id')
            .whereRef('memberships.person_id', '=', 'people.id')
            .where('memberships.ended_at', 'is', null)
            .$if(organisation !== undefined, (held) =>
              held.where('memberships.organisation_key', '=', organisation ?? ''),
            )
            .$if(reached !== undefined, (held) =>
              held.where('memberships.organisation_key', 'in', reached ?? []),
            )
            .$if(role !== undefined, (held) => held.where('memberships.role', '=', role ?? 'reader')),
        ),
      ),
    )
    .execute();
}
