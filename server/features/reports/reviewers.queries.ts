import type { ReadDb } from '../../../db/database';
import type { OpenedReport } from './report-rights';
import type { Reviewers } from './reports.contract';

/** Who may be named: who decides on it or reviews it. Its authors read it anyway, and nobody else would by being named. */
const NAMED_ROLES = { own: 'approver', office: 'office' } as const;

/** Who reads the secret sections of a report besides its authors, and who else could be named to. */
export async function listReviewers(
  db: ReadDb,
  { row, place }: Pick<OpenedReport, 'row' | 'place'>,
): Promise<Reviewers> {
  const [reviewers, candidates] = await Promise.all([
    db
      .selectFrom('report_reviewers')
      .innerJoin('people', 'people.id', 'report_reviewers.person_id')
      .innerJoin('people as author', 'author.id', 'report_reviewers.named_by')
      .select(['people.id', 'people.name', 'named_at as namedAt', 'author.name as namedBy'])
      .where('report_id', '=', row.id)
      .orderBy('named_at')
      .orderBy('people.id')
      .execute(),
    listCandidates(db, [place.organisation, ...place.heirs]),
  ]);
  const named = new Set(reviewers.map(({ id }) => id));
  return { reviewers, candidates: candidates.filter(({ id }) => !named.has(id)) };
}

const BY_NAME = new Intl.Collator('sv');

/** @param organisations keys of those that answer for the report */
async function listCandidates(
  db: ReadDb,
  organisations: readonly string[],
): Promise<Reviewers['candidates']> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['people.id', 'people.name', 'organisations.name as organisation', 'organisations.key', 'role'])
    .where('memberships.ended_at', 'is', null)
    .where('people.deactivated_at', 'is', null)
    .where(({ eb, or, and }) =>
      or([
        eb('organisations.key', 'in', [...organisations]),
        and([eb('organisations.kind', '=', 'executive_office'), eb('role', '=', NAMED_ROLES.office)]),
      ]),
    )
    .execute();
  const authors = new Set(
    rows.filter(({ key, role }) => role === 'author' && organisations.includes(key)).map(({ id }) => id),
  );
  const byId = new Map(
    rows
      .filter(({ id, role }) => !authors.has(id) && Object.values<string>(NAMED_ROLES).includes(role))
      .map(({ id, name, organisation }) => [id, { id, name, organisation }]),
  );
  return [...byId.values()].sort((one, other) => BY_NAME.compare(one.name, other.name));
}
