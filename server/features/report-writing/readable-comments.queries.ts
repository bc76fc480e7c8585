import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import type { SecretText } from '../../access/note-secret-read';
import { dayOf } from '../../http/clock';
import { openReport } from '../reports/report-rights';
import { sectionRows, sectionState } from '../reports/section-rows.queries';
import { listComments } from './comments.queries';
import { secretIn } from './open-section';
import type { Comment } from './report-writing.contract';

/** Remarks, and the secret sections they tell of, whose reading is to be written down. */
export interface ReadComments {
  readonly comments: Comment[];
  readonly secrets: readonly SecretText[];
}

/** The remarks on the sections that somebody may read and remark on; none for who may not remark. @throws as `openReport` */
export async function readableComments(
  db: ReadDb,
  person: Person,
  id: string,
  now: Date,
): Promise<ReadComments> {
  const report = await openReport(db, person, id, dayOf(now));
  if (!report.rights.comments) return { comments: [], secrets: [] };
  const rows = await sectionRows(db, id);
  const readable = report.sections
    .map((section) => ({ report, section, state: sectionState(rows, section) }))
    .filter(({ state }) => report.rights.reads(state.confidentiality));
  const keys = readable.map(({ section }) => section.key);
  const comments = await listComments(db, id, keys);
  const remarked = readable.filter(({ section }) => comments.some((own) => own.section === section.key));
  return { comments, secrets: remarked.flatMap((opened) => secretIn(opened) ?? []) };
}
