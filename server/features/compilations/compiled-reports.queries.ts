import type { ReadDb } from '../../../db/database';
import type { Compilation } from './compilations.contract';

/**
 * The reports of a round that have been accepted, with the decision of the latest accepted edition, and those that have
 * not; by name of organisation.
 */
export async function listReportsFor(
  db: ReadDb,
  round: string,
): Promise<Pick<Compilation, 'reports' | 'missing'>> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .leftJoin(
      ({ selectFrom }) =>
        selectFrom('report_take_ups')
          .select(({ fn }) => ['report_id', fn.max('edition').as('edition')])
          .groupBy('report_id')
          .as('accepted'),
      (join) => join.onRef('accepted.report_id', '=', 'reports.id'),
    )
    .leftJoin('decisions', (join) =>
      join
        .onRef('decisions.report_id', '=', 'reports.id')
        .onRef('decisions.edition', '=', 'accepted.edition')
        .on('decisions.retracted_at', 'is', null)
        .on('decisions.snapshot_id', 'is not', null),
    )
    .select(['reports.id', 'organisations.name as organisation', 'accepted.edition'])
    .select(['decisions.decided_on as decidedOn', 'decisions.paragraph'])
    .where('round_key', '=', round)
    .orderBy('recorded_at', 'desc')
    .execute();
  // Returned and decided again, a report has several decisions: the last is the one that was accepted.
  const reports = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].sort((one, other) =>
    BY_NAME.compare(one.organisation, other.organisation),
  );
  return {
    reports: reports
      .filter(({ edition }) => edition !== null)
      .map(({ id, edition, organisation, decidedOn, paragraph }) => ({
        ...{ id, edition: edition ?? 1, organisation },
        ...{ decidedOn: decidedOn ?? '', paragraph: paragraph ?? '' },
      })),
    missing: reports.filter(({ edition }) => edition === null).map(({ organisation }) => ({ organisation })),
  };
}

const BY_NAME = new Intl.Collator('sv');
