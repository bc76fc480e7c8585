import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { dayOf } from '../../http/clock';
import { openReport } from '../reports/report-rights';
import { sectionRows, sectionState } from '../reports/section-rows.queries';
import { listComments } from './comments.queries';
import type { Comment } from './report-writing.contract';

/** The remarks on the sections that somebody may read and remark on; none for who may not remark. @throws as `openReport` */
export async function readableComments(
  db: ReadDb,
  person: Person,
  id: string,
  now: Date,
): Promise<Comment[]> {
  const { sections, rights } = await openReport(db, person, id, dayOf(now));
  if (!rights.comments) return [];
  const rows = await sectionRows(db, id);
  const readable = sections.filter((section) => rights.reads(sectionState(rows, section).confidentiality));
  return await listComments(
    db,
    id,
    readable.map(({ key }) => key),
  );
}
