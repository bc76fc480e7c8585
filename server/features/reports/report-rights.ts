import type { ReadDb } from '../../../db/database';
import type { ReportsTable } from '../../../db/schema/reports';
import { permit } from '../../access/act';
import type { Person } from '../../access/find-person.queries';
import { Refused } from '../../access/refused';
import { type Action, can, type Place } from '../../domain/access/permissions';
import type { Confidentiality } from '../../domain/reporting/confidentiality';
import { allowedSteps, type ReportState, type ReportStep, WRITTEN_IN } from '../../domain/reporting/workflow';
import { type FoundReport, getFoundReport, noReport } from './find-report.queries';
import { isReviewer } from './is-reviewer.queries';

/** What somebody may do with a report. */
export interface ReportRights {
  /** Whether they may do an action of the permission table to it. */
  may(action: Action): boolean;
  /** Reads the text as it is being written; otherwise only what has been decided. */
  readonly live: boolean;
  /** Is an author of it, whatever its state. */
  readonly author: boolean;
  /** Remarks on what is written: who writes and decides, and the office once it has got it. */
  readonly comments: boolean;
  /** Reads a section of a class. */
  reads(confidentiality: Confidentiality): boolean;
  /**
   * Is told why a section of a class was sent back: what is wrong with a secret text may tell what stands in it. The
   * office wrote it.
   */
  toldWhy(confidentiality: Confidentiality): boolean;
  readonly steps: readonly ReportStep[];
}

/** A report that somebody may know of, and what they may do with it. */
export interface OpenedReport extends FoundReport {
  readonly rights: ReportRights;
}

/**
 * @throws Refused 403 for who may read no report at all; 404, as for one there is not, for who may not know of this one
 * @param day ISO date: today
 */
export async function openReport(db: ReadDb, person: Person, id: string, day: string): Promise<OpenedReport> {
  permitSome(person);
  const report = await getFoundReport(db, id, day);
  const rights = rightsIn(person, report, await isReviewer(db, id, person.id));
  if (!rights.may('reports.read')) throw unseen(report);
  return { ...report, rights };
}

/** The least of a report that a permission needs. */
interface KnownReport {
  readonly row: Pick<ReportsTable, 'id'>;
  readonly place: Place;
}

/** @throws Refused 404 for who may not know of a report, 403 for who may and may not do that to it */
export function permitReport(person: Person, action: Action, report: KnownReport): void {
  const subject = { kind: 'organisations', places: [report.place] } as const;
  permitSome(person);
  if (!can(person, 'reports.read', subject)) throw unseen(report);
  permit(person, action, subject);
}

/** @throws Refused 403 for who may read no report at all */
export function permitSome(person: Person): void {
  if (person.grants.some(({ organisation }) => readsIn(person, organisation))) return;
  permit(person, 'reports.read', { kind: 'city' });
}

/** @param reviewer whether an author has named them to read its secret sections */
export function rightsIn(
  person: Person,
  { row, organisation, place }: Pick<FoundReport, 'row' | 'organisation' | 'place'>,
  reviewer: boolean,
): ReportRights {
  const subject = { kind: 'organisations', places: [place] } as const;
  const may = (action: Action) => can(person, action, subject);
  const author = may('reports.write');
  const live = author || may('reports.decide');
  const secret = author || (reviewer && (may('reports.decide') || may('reports.review')));
  const reads = (confidentiality: Confidentiality) => confidentiality !== 'secret' || secret;
  const standing = {
    state: row.state,
    writtenIn: row.written_in as ReportState,
    stands: organisation.stands,
  };
  return {
    may,
    live,
    author,
    comments: live || (may('reports.review') && HANDED_OVER.includes(row.state)),
    reads,
    toldWhy: (confidentiality) => reads(confidentiality) || may('reports.review'),
    steps: allowedSteps(standing, may),
  };
}

/** States in which the office has it, or has had it and waits for answers. */
const HANDED_OVER: readonly ReportState[] = ['submitted', 'in_review', 'returned', 'accepted', 'published'];

/** Whether its authors write in it now. */
export const isWritten = ({ row }: { readonly row: Pick<ReportsTable, 'state'> }): boolean =>
  WRITTEN_IN.includes(row.state);

/** Whether anybody answers remarks on it: what is published stands until a correction of it is begun. */
export const isAnswered = ({ row }: { readonly row: Pick<ReportsTable, 'state'> }): boolean =>
  row.state !== 'published';

const readsIn = (person: Person, organisation: string): boolean =>
  can(person, 'reports.read', { kind: 'organisations', places: [{ organisation, heirs: [] }] });

/** Answers as if there were none, and is written down as what it was. */
const unseen = ({ row, place }: KnownReport): Refused =>
  new Refused(
    {
      action: 'access.refused',
      outcome: 'refused',
      organisation: place.organisation,
      subject: { kind: 'report', id: row.id },
      details: { after: { action: 'reports.read' } },
    },
    noReport(row.id).parts,
  );
