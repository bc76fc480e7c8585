import { randomUUID } from 'node:crypto';
import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import { isAnswered } from '../reports/report-rights';
import { countComments, findComment } from './comments.queries';
import { openSection } from './open-section';
import type { Comment } from './report-writing.contract';

type UnloggedDeed = Omit<Deed, 'record'>;

interface Place {
  readonly id: string;
  readonly section: string;
}

/** More than anybody answers. */
const MOST = 200;

/**
 * Remarks on a section. The remark itself tells who made it.
 * @throws Refused and Problem 404 as `openSection`; Problem 409 `comments_closed`, `too_many_comments`
 */
export async function commentOnSection(
  { tx, person, now }: UnloggedDeed,
  { id, section }: Place,
  body: string,
): Promise<Comment> {
  const { report } = await openSection(tx, person, { id, section, to: 'comment' }, now);
  if (!isAnswered(report)) throw inTheWay('comments_closed', 'Nobody writes in what is published.');
  if ((await countComments(tx, id, section)) >= MOST)
    throw inTheWay('too_many_comments', `A section has ${MOST} remarks at most.`);
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
  place: Place & { readonly comment: string },
): Promise<Comment> {
  const found = await findComment(tx, place);
  if (found === undefined) throw notFound(`The section has no remark ${place.comment}`);
  return found;
}
