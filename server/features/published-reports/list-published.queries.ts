import type { ReadDb } from '../../../db/database';
import { roundLabel } from '../../domain/reporting/round-label';
import { listOrganisations } from '../organisations/organisations.queries';
import type { SnapshotHead } from '../reports/snapshot-content.queries';
import type { PublishedReportSummary } from './published-reports.contract';

interface Asked {
  readonly round?: string | undefined;
  readonly organisation?: string | undefined;
  readonly kind?: string | undefined;
}

/**
 * The newest published edition of each report, newest round first, then by organisation.
 * @param today ISO date
 */
export async function listPublished(
  db: ReadDb,
  asked: Asked,
  today: string,
): Promise<PublishedReportSummary[]> {
  const rows = await newestEditions(db, asked);
  if (rows.length === 0) return [];
  const [organisations, leftOut] = await Promise.all([
    listOrganisations(db, {
      today,
      keys: [...new Set(rows.map(({ organisation_key }) => organisation_key))],
    }),
    countLeftOut(
      db,
      rows.map(({ snapshot_id }) => snapshot_id),
    ),
  ]);
  return rows
    .flatMap((row) => {
      const head: SnapshotHead = JSON.parse(row.head);
      const organisation = organisations.find(({ key }) => key === row.organisation_key);
      if (organisation === undefined) return [];
      if (asked.kind !== undefined && head.kinds.every(({ key }) => key !== asked.kind)) return [];
      const summary: PublishedReportSummary = {
        round: { key: row.round_key, label: roundLabel(row.year, row.type) },
        organisation: { ...head.report.organisation, kind: organisation.kind },
        districts: districtsThen(organisation.districts, row.period_to),
        kinds: head.kinds.map(({ key, label }) => ({ key, label })),
        edition: row.edition,
        publishedAt: row.published_at,
        decidedOn: row.decided_on,
        paragraph: row.paragraph,
        leftOut: leftOut.get(row.snapshot_id) ?? 0,
        provenance: row.provenance,
      };
      return [{ summary, period: row.period_to }];
    })
    .sort(
      (one, other) =>
        other.period.localeCompare(one.period) ||
        one.summary.organisation.name.localeCompare(other.summary.organisation.name, 'sv'),
    )
    .map(({ summary }) => summary);
}

async function newestEditions(db: ReadDb, { round, organisation }: Asked) {
  return await db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .innerJoin('report_snapshots', 'report_snapshots.id', 'publications.snapshot_id')
    .innerJoin('decisions', (join) =>
      join
        .onRef('decisions.snapshot_id', '=', 'publications.snapshot_id')
        .on('decisions.retracted_at', 'is', null),
    )
    .select([
      'publications.snapshot_id',
      'publications.edition',
      'publications.published_at',
      'publications.provenance',
      'reports.round_key',
      'reports.organisation_key',
      'reporting_rounds.year',
      'reporting_rounds.type',
      'reporting_rounds.period_to',
      'report_snapshots.head',
      'decisions.decided_on',
      'decisions.paragraph',
    ])
    .where('publications.edition', '=', ({ selectFrom }) =>
      selectFrom('publications as newest')
        .select(({ fn }) => fn.max('newest.edition').as('edition'))
        .whereRef('newest.report_id', '=', 'publications.report_id'),
    )
    .$if(round !== undefined, (query) => query.where('reports.round_key', '=', round ?? ''))
    .$if(organisation !== undefined, (query) =>
      query.where('reports.organisation_key', '=', organisation ?? ''),
    )
    .execute();
}

/** How many sections of each snapshot are not open. */
async function countLeftOut(db: ReadDb, snapshots: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('snapshot_sections')
    .select(({ fn }) => ['snapshot_id', fn.countAll().as('sections')])
    .where('snapshot_id', 'in', [...snapshots])
    .where('confidentiality', '<>', 'open')
    .groupBy('snapshot_id')
    .execute();
  return new Map(rows.map(({ snapshot_id, sections }) => [snapshot_id, Number(sections)]));
}

/** The districts it answered for at the end of the period. @param day ISO date */
const districtsThen = (
  districts: readonly {
    slug: string;
    name: string;
    validFrom: string;
    validTo: string | null;
  }[],
  day: string,
) =>
  districts
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
    .map(({ slug, name }) => ({ slug, name }));
