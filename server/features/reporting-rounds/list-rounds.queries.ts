import type { ReadDb } from '../../../db/database';
import type { ReportingRoundsTable } from '../../../db/schema/rounds';
import type { Localized } from '../../domain/localized';
import type { RoundDates } from '../../domain/reporting/deadlines';
import { ROUND_TYPES, roundState } from '../../domain/reporting/round';
import { roundLabel } from '../../domain/reporting/round-label';
import { notFound } from '../../http/problem';
import { readCatalogue } from '../question-catalogue/read-catalogue';
import type { ReportingRound } from './reporting-rounds.contract';

/** What deadlines are computed from. */
export const roundDates = (
  row: Pick<
    ReportingRoundsTable,
    'period_to' | 'opens_on' | 'due_to_committee' | 'due_to_office' | 'papers_days' | 'writing_days'
  >,
): RoundDates => ({
  periodTo: row.period_to,
  opensOn: row.opens_on,
  dueToCommittee: row.due_to_committee,
  dueToOffice: row.due_to_office,
  papersDays: row.papers_days,
  writingDays: row.writing_days,
});

/** Newest first: by year, then by how far into it they go. */
const newestFirst = (a: ReportingRoundsTable, b: ReportingRoundsTable): number =>
  b.year - a.year || ROUND_TYPES.indexOf(b.type) - ROUND_TYPES.indexOf(a.type);

/** All rounds, newest first. @param today ISO date */
export async function listRounds(db: ReadDb, today: string): Promise<ReportingRound[]> {
  const rows = await db.selectFrom('reporting_rounds').selectAll().execute();
  const labels = await kindLabels(db, rows);
  return rows.sort(newestFirst).map((row) => toRound(row, labels.get(row.catalogue_version), today));
}

/** @throws Problem 404 for a round nobody has made */
export async function getRound(db: ReadDb, key: string, today: string): Promise<ReportingRound> {
  const row = await db.selectFrom('reporting_rounds').selectAll().where('key', '=', key).executeTakeFirst();
  if (row === undefined) throw notFound(`No reporting round is called ${key}`);
  const labels = await kindLabels(db, [row]);
  return toRound(row, labels.get(row.catalogue_version), today);
}

type Labels = ReadonlyMap<string, Localized>;

function toRound(row: ReportingRoundsTable, labels: Labels | undefined, today: string): ReportingRound {
  const kinds: string[] = JSON.parse(row.kinds);
  return {
    key: row.key,
    label: roundLabel(row.year, row.type),
    year: row.year,
    type: row.type,
    periodFrom: row.period_from,
    ...roundDates(row),
    catalogueVersion: row.catalogue_version,
    kinds: kinds.map((key) => ({ key, label: labels?.get(key) ?? { sv: key, en: key } })),
    openedAt: row.opened_at,
    state: roundState({ openedAt: row.opened_at, dueToOffice: row.due_to_office }, today),
    provenance: row.provenance,
    version: row.version,
  };
}

/** What the kinds are called in each catalogue that the rounds use. */
async function kindLabels(
  db: ReadDb,
  rounds: readonly ReportingRoundsTable[],
): Promise<ReadonlyMap<number, Labels>> {
  if (rounds.length === 0) return new Map();
  const versions = [...new Set(rounds.map(({ catalogue_version }) => catalogue_version))];
  const catalogues = await db
    .selectFrom('question_catalogues')
    .select(['version', 'content'])
    .where('version', 'in', versions)
    .execute();
  return new Map(
    catalogues.map(({ version, content }) => {
      const { kinds } = readCatalogue(content);
      return [version, new Map(kinds.map(({ key, label }) => [key, label]))];
    }),
  );
}
