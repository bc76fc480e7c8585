import type { ReadDb } from '../../../db/database';
import { deadlinesOf } from '../../domain/reporting/deadlines';
import { listOrganisations } from '../organisations/organisations.queries';
import { getRound } from './list-rounds.queries';
import { meetingDaysOf } from './meeting-days.queries';
import type { RoundDeadlines } from './reporting-rounds.contract';

/**
 * What a round asks of each organisation, and by when: those that stand today, and those that have a report in it.
 * @throws Problem 404 for a round nobody has made
 */
export async function getRoundDeadlines(db: ReadDb, key: string, today: string): Promise<RoundDeadlines> {
  const [round, organisations, reports] = await Promise.all([
    getRound(db, key, today),
    listOrganisations(db, { today }),
    db
      .selectFrom('reports')
      .select(['id', 'organisation_key', 'state'])
      .where('round_key', '=', key)
      .execute(),
  ]);
  const reportOf = new Map(reports.map(({ id, organisation_key }) => [organisation_key, id]));
  const asked = organisations.filter(
    ({ key: organisation, kind, validFrom, validTo }) =>
      reportOf.has(organisation) ||
      (kind !== 'executive_office' && validFrom <= today && (validTo === null || today < validTo)),
  );
  const days = await meetingDaysOf(
    db,
    asked.map((organisation) => organisation.key),
    today,
  );
  return {
    today,
    left: reports.filter(({ state }) => state !== 'published').length,
    organisations: asked.map((organisation) => ({
      organisation: { key: organisation.key, name: organisation.name, kind: organisation.kind },
      deadlines: deadlinesOf(round, days.get(organisation.key) ?? []),
      report: reportOf.get(organisation.key) ?? null,
    })),
  };
}
