import { randomUUID } from 'node:crypto';
import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { listComments } from './comments.queries';
import { openSection } from './open-section';
import type { Comment } from './report-writing.contract';

type UnloggedDeed = Omit<Deed, 'record'>;

interface Place {
  readonly id: string;
  readonly section: string;
}

/** Remarks on a section. The remark itself tells who made it. @throws Refused and Problem 404 as `openSection` */
export async function commentOnSection(
  { tx, person, now }: UnloggedDeed,
  { id, section }: Place,
  body: string,
): Promise<Comment> {
  await openSection(tx, person, { id, section, to: 'comment' }, now);
  const comment = randomUUID();
  await tx
    .insertInto('report_comments')
    .values({
      ...{ id: comment, report_id: id, section_key: section, body },
      ...{ at: now.toISOString(), by: person.id, resolved_at: null, resolved_by: null },
    })
    .execute();
  return await getComment({ tx }, { id, section, comment });
}

/** Calls a remark resolved; one that is already stays so. @throws as `commentOnSection`; Problem 404 for none */
export async function resolveComment(
  { tx, person, now }: UnloggedDeed,
  place: Place & { readonly comment: string },
): Promise<Comment> {
  await openSection(tx, person, { ...place, to: 'comment' }, now);
  await tx
    .updateTable('report_comments')
    .set({ resolved_at: now.toISOString(), resolved_by: person.id })
    .where('id', '=', place.comment)
    .where('report_id', '=', place.id)
    .where('section_key', '=', place.section)
    .where('resolved_at', 'is', null)
    .execute();
  return await getComment({ tx }, place);
}

async function getComment(
  { tx }: Pick<Deed, 'tx'>,
  { id, section, comment }: Place & { readonly comment: string },
): Promise<Comment> {
  const found = (await listComments(tx, id, [section])).find((own) => own.id === comment);
  if (found === undefined) throw notFound(`The section has no remark ${comment}`);
  return found;
}
