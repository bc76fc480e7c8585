import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { openReport } from './report-rights';
import type { Reviewers } from './reports.contract';
import { listReviewers } from './reviewers.queries';

interface Named {
  readonly id: string;
  readonly person: string;
}

/**
 * Lets somebody read the secret sections of a report. Naming whom is named already changes nothing.
 * @throws Refused as `openReport`, 403 for who does not write it; Problem 422 `not_a_candidate`
 */
export async function nameReviewer(
  { tx, person: asker, now, permit, record }: Deed,
  { id, person }: Named,
): Promise<Reviewers> {
  const report = await openReport(tx, asker, id, dayOf(now));
  permit('reports.write', { kind: 'organisations', places: [report.place] });
  const before = await listReviewers(tx, report);
  if (before.reviewers.some((own) => own.id === person)) return before;
  if (!before.candidates.some((own) => own.id === person)) {
    throw impossible('not_a_candidate', 'person', 'Only who decides on the report or reviews it.');
  }
  await tx
    .insertInto('report_reviewers')
    .values({ report_id: id, person_id: person, named_at: now.toISOString(), named_by: asker.id })
    .execute();
  await record({
    action: 'report.reviewer_named',
    organisation: report.row.organisation_key,
    subject: { kind: 'report', id },
    details: { after: { person } },
  });
  return await listReviewers(tx, report);
}

/**
 * Takes that back.
 * @throws Refused as `nameReviewer`; Problem 404 for somebody who is not named
 */
export async function removeReviewer(
  { tx, person: asker, now, permit, record }: Deed,
  { id, person }: Named,
): Promise<Reviewers> {
  const report = await openReport(tx, asker, id, dayOf(now));
  permit('reports.write', { kind: 'organisations', places: [report.place] });
  const { numDeletedRows } = await tx
    .deleteFrom('report_reviewers')
    .where('report_id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw notFound('Nobody of that name reads its secret sections.');
  await record({
    action: 'report.reviewer_removed',
    organisation: report.row.organisation_key,
    subject: { kind: 'report', id },
    details: { before: { person } },
  });
  return await listReviewers(tx, report);
}
