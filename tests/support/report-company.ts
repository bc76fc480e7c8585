import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/database';
import type { Catalogue } from '../../server/domain/reporting/catalogue';
import { CATALOGUE, REPORT, REPORTING_ROUND } from '../db/report-rows';
import { type Company, type Member, signInMember } from './signed-in';

/** A report of a test, and everybody who has to do with it. */
export interface ReportCompany {
  readonly report: string;
  readonly organisation: string;
  readonly author: Member;
  /** Another author of the same organisation. */
  readonly colleague: Member;
  readonly approver: Member;
  /** A politician of the organisation. */
  readonly reader: Member;
  /** Of the executive office. */
  readonly office: Member;
  /** An author of another organisation. */
  readonly stranger: Member;
}

/** The executive office of every test. */
export const OFFICE = 'stadsledningskontoret';

interface Wanted {
  /** Default: the small one of `small-catalogue.ts`. */
  readonly catalogue?: Catalogue;
  /** Default: one of its own. */
  readonly organisation?: string;
  /** Default: the second tertial. */
  readonly tertial?: 'T1' | 'T2';
}

/**
 * Opens a report for an organisation of its own. Several companies of one database share the round
 * and its catalogue.
 */
export async function foundReportCompany(company: Company, wanted: Wanted = {}): Promise<ReportCompany> {
  const organisation = wanted.organisation ?? `namnd-${randomUUID()}`;
  const member = (role: 'author' | 'approver' | 'reader') => signInMember(company, [{ role, organisation }]);
  const people = {
    author: await member('author'),
    colleague: await member('author'),
    approver: await member('approver'),
    reader: await member('reader'),
    office: await signInMember(company, [{ role: 'office', organisation: OFFICE, kind: 'executive_office' }]),
    stranger: await signInMember(company, [{ role: 'author', organisation: `namnd-${randomUUID()}` }]),
  };
  const report = await openTestReport(company.db, organisation, wanted.catalogue, wanted.tertial);
  return { report, organisation, ...people };
}

/** A round of 2025 with its catalogue, where it is not there yet, and a draft in it. @returns the id of the report */
export async function openTestReport(
  db: Db,
  organisation: string,
  catalogue?: Catalogue,
  tertial: 'T1' | 'T2' = 'T2',
): Promise<string> {
  const round = `2025${tertial}`;
  const id = `${round}-${organisation}`;
  await db.transaction().execute(async (tx) => {
    // A database with the delivered catalogue has a version 1 already.
    const version = catalogue === undefined ? 1001 : 1002;
    await tx
      .insertInto('question_catalogues')
      .values({
        ...CATALOGUE,
        version,
        content: catalogue === undefined ? CATALOGUE.content : JSON.stringify(catalogue),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('reporting_rounds')
      .values({ ...REPORTING_ROUND, key: round, type: tertial, catalogue_version: version })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('reports')
      .values({ ...REPORT, id, round_key: round, organisation_key: organisation })
      .execute();
  });
  return id;
}
