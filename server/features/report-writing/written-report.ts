import type { WriteDb } from '../../../db/database';
import { sharesRows } from '../../../db/share-row';

/** The least of a report that a save has to know. */
export type WrittenReport = NonNullable<Awaited<ReturnType<typeof findWrittenReport>>>;

/**
 * A report as far as a save needs it, held as it is until the save is over: whatever ends the writing waits for saves
 * under way, so that none of them comes after it. Saves do not wait for each other.
 * @param personId who saves; `firstAt` is when they first did in this edition, null before that
 */
export async function findWrittenReport(tx: WriteDb, id: string, personId: string) {
  return await tx
    .selectFrom('reports')
    .innerJoin('reporting_rounds as round', 'round.key', 'reports.round_key')
    .innerJoin('organisations as organisation', 'organisation.key', 'reports.organisation_key')
    .leftJoin('report_writers as writer', (join) =>
      join
        .onRef('writer.report_id', '=', 'reports.id')
        .onRef('writer.edition', '=', 'reports.edition')
        .on('writer.person_id', '=', personId),
    )
    .select(['reports.id', 'reports.state', 'reports.edition', 'reports.provenance'])
    .select(['organisation.key as organisation', 'organisation.kind as organisationKind'])
    .select(['round.catalogue_version as catalogueVersion', 'round.kinds', 'round.type as round'])
    .select('writer.first_at as firstAt')
    .where('reports.id', '=', id)
    .$if(sharesRows(tx), (query) => query.forShare('reports'))
    .executeTakeFirst();
}
