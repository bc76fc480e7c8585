import type { ReadDb } from '../../../db/database';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { kindsOf, selectQuestions } from '../../domain/reporting/catalogue';
import { roundLabel } from '../../domain/reporting/round-label';
import { notFound } from '../../http/problem';
import { listOrganisations } from '../organisations/organisations.queries';
import { readCatalogue } from '../question-catalogue/read-catalogue';
import { listReportsFound } from './find-report.queries';
import { inOrder } from './list-reports.queries';
import type { ReportMatrix } from './reports.contract';
import { summarise } from './summaries.queries';

/**
 * How far each organisation has come with each section of a round, and who has no report in it.
 * @throws Problem 404 for a round nobody has made
 */
export async function getReportMatrix(db: ReadDb, key: string, day: string): Promise<ReportMatrix> {
  const [round, ids, organisations] = await Promise.all([
    findRound(db, key),
    db.selectFrom('reports').select('id').where('round_key', '=', key).execute(),
    listOrganisations(db, { today: day, on: day }),
  ]);
  if (round === undefined) throw notFound(`No reporting round is called ${key}`);
  const found = await listReportsFound(
    db,
    day,
    ids.map(({ id }) => id),
  );
  const reports = (await summarise(db, found, day)).sort(inOrder);
  const sections = sectionsOf(round);
  const reporting = new Set(reports.map(({ summary }) => summary.organisation.key));
  return {
    round: { key, label: roundLabel(round.year, round.type) },
    sections,
    kinds: round.catalogue.kinds
      .filter((kind) => round.kinds.includes(kind.key))
      .map((kind) => ({ key: kind.key, label: kind.label })),
    rows: reports.map((report) => {
      const statuses = new Map(report.sections.map(({ section, status }) => [section.key, status]));
      return {
        report: report.summary,
        cells: sections.map((section) => statuses.get(section.key) ?? 'not_asked'),
      };
    }),
    missing: organisations
      .filter((own) => own.kind !== 'executive_office' && !reporting.has(own.key))
      .map((own) => ({ key: own.key, name: own.name, kind: own.kind })),
  };
}

type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>;

async function findRound(db: ReadDb, key: string) {
  const row = await db
    .selectFrom('reporting_rounds')
    .innerJoin('question_catalogues', 'question_catalogues.version', 'reporting_rounds.catalogue_version')
    .select(['year', 'type', 'kinds', 'content'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const kinds: readonly string[] = JSON.parse(row.kinds);
  return { year: row.year, type: row.type, kinds, catalogue: readCatalogue(row.content) };
}

/** The sections that some kind of organisation is asked in a round, in the order of the catalogue. */
function sectionsOf({ catalogue, kinds, type }: Round): ReportMatrix['sections'] {
  const asked = ORGANISATION_KINDS.flatMap((organisation) =>
    selectQuestions(catalogue, { kinds, round: type, organisation }),
  );
  return catalogue.sections
    .filter(({ key }) => asked.some((own) => own.key === key))
    .map((section) => ({
      key: section.key,
      title: section.title,
      kinds: kindsOf(catalogue, section).filter((kind) => kinds.includes(kind)),
    }));
}
