import type { ReportsTable } from '../../../db/schema/reports';
import { CATALOGUE, REPORT, REPORTING_ROUND } from '../../db/report-rows';
import type { Scene } from './example';

/** No report of a real round is from so far ahead. */
let year = 3000;

/**
 * A report of the organisation of the scene, asked the questions of the small catalogue, in a round of its own.
 * @param change what else than a draft it is
 * @returns its id
 */
export async function freshReport(
  { db, organisation }: Scene,
  change: Partial<ReportsTable> = {},
): Promise<string> {
  year += 1;
  const key = `${year}T2`;
  const id = `${key}-${organisation}`;
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('organisations')
      .values({
        key: organisation,
        name: organisation,
        kind: 'district_committee',
        valid_from: '2007-01-01',
        valid_to: null,
        version: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('question_catalogues')
      .values({ ...CATALOGUE, version: 1001 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('reporting_rounds')
      .values({ ...REPORTING_ROUND, key, year, catalogue_version: 1001 })
      .execute();
    await tx
      .insertInto('reports')
      .values({ ...REPORT, id, round_key: key, organisation_key: organisation, ...change })
      .execute();
  });
  return id;
}
