import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';
import type { CatalogueSection } from '../../domain/reporting/catalogue';
import { type SectionProgress, sectionProgress } from '../../domain/reporting/section-progress';
import { countAnswers, NOTHING_ANSWERED } from './answer-counts.queries';
import type { FoundReport } from './find-report.queries';
import { isWritten } from './report-rights';
import { type SectionState, untouched } from './section-rows.queries';

/** Why the office sent a section back last, in the edition that is being made. */
export interface SectionReturn {
  readonly reason: string;
  readonly at: string;
}

/** A section of a report, and how far it has come; nothing of its text. */
export interface SectionAt extends SectionProgress {
  readonly section: CatalogueSection;
  readonly state: SectionState;
  readonly returned: SectionReturn | null;
}

/**
 * How far the sections of some reports have come, by report: three queries whatever their number.
 * @param counted those whose answers are counted: what is not written in is done however little is answered
 */
export async function progressOf(
  db: ReadDb,
  reports: readonly FoundReport[],
  counted: readonly FoundReport[] = reports,
): Promise<ReadonlyMap<string, readonly SectionAt[]>> {
  if (reports.length === 0) return new Map();
  const ids = reports.map(({ row }) => row.id);
  const [states, counts, returns] = await Promise.all([
    db.selectFrom('report_sections').selectAll().where('report_id', 'in', ids).execute(),
    countAnswers(db, counted),
    returnsOf(db, ids),
  ]);
  const [stateOf, countsOf, returnOf] = [bySection(states), bySection(counts), bySection(returns)];
  const returnedIn = groupBy(
    returns,
    ({ report_id }) => report_id,
    ({ seq }) => seq,
  );
  return new Map(
    reports.map(({ row, sections }) => {
      // What is open to its authors are the sections of the latest return.
      const latest = Math.max(0, ...(returnedIn.get(row.id) ?? []));
      return [
        row.id,
        sections.map((section): SectionAt => {
          const { report_id: _, ...state } = stateOf(row.id, section.key).at(-1) ?? {
            report_id: row.id,
            ...untouched(section),
          };
          const returned = returnOf(row.id, section.key)
            .filter(({ edition }) => edition === row.edition)
            .at(-1);
          const isReturned = row.state === 'returned' && returned?.seq === latest;
          const progress = sectionProgress({
            questions: section.questions,
            ...(countsOf(row.id, section.key).at(-1) ?? NOTHING_ANSWERED),
            doneAt: state.done_at,
            returnedAt: returned?.at ?? null,
            isOpen: isWritten({ row }) && (row.state !== 'returned' || isReturned),
            isReturned,
          });
          const { reason, at } = returned ?? {};
          return { section, state, returned: reason && at ? { reason, at } : null, ...progress };
        }),
      ];
    }),
  );
}

/** Oldest first. */
const returnsOf = (db: ReadDb, ids: readonly string[]) =>
  db
    .selectFrom('report_returns')
    .innerJoin('report_steps', (join) =>
      join
        .onRef('report_steps.report_id', '=', 'report_returns.report_id')
        .onRef('report_steps.seq', '=', 'report_returns.step_seq'),
    )
    .select(['report_returns.report_id', 'section_key', 'reason', 'seq', 'edition', 'at'])
    .where('report_returns.report_id', 'in', [...ids])
    .orderBy('seq')
    .execute();

/** Looks rows up by report and section. */
function bySection<Row extends { readonly report_id: string; readonly section_key: string }>(
  rows: readonly Row[],
): (report: string, section: string) => readonly Row[] {
  const found = groupBy(rows, keyOf, (row) => row);
  return (report_id, section_key) => found.get(keyOf({ report_id, section_key })) ?? [];
}

const keyOf = ({ report_id, section_key }: { report_id: string; section_key: string }): string =>
  `${report_id} ${section_key}`;
