import type { ReadDb } from '../../../db/database';
import type { Comment } from './report-writing.contract';

/** The remarks on some sections of a report, oldest first. */
export async function listComments(
  db: ReadDb,
  reportId: string,
  sections: readonly string[],
): Promise<Comment[]> {
  if (sections.length === 0) return [];
  const rows = await comments(db, reportId, sections).orderBy('comment.at').orderBy('comment.id').execute();
  return rows.map(toComment);
}

/** One remark on a section. */
export async function findComment(
  db: ReadDb,
  { id, section, comment }: { readonly id: string; readonly section: string; readonly comment: string },
): Promise<Comment | undefined> {
  const row = await comments(db, id, [section]).where('comment.id', '=', comment).executeTakeFirst();
  return row && toComment(row);
}

/** How many remarks a section has, resolved or not. */
export async function countComments(db: ReadDb, reportId: string, section: string): Promise<number> {
  const { remarks } = await db
    .selectFrom('report_comments')
    .select(({ fn }) => fn.countAll().as('remarks'))
    .where('report_id', '=', reportId)
    .where('section_key', '=', section)
    .executeTakeFirstOrThrow();
  return Number(remarks);
}

const comments = (db: ReadDb, reportId: string, sections: readonly string[]) =>
  db
    .selectFrom('report_comments as comment')
    .innerJoin('people as author', 'author.id', 'comment.by')
    .leftJoin('people as resolver', 'resolver.id', 'comment.resolved_by')
    .select(['comment.id', 'comment.section_key', 'comment.body', 'comment.at', 'comment.resolved_at'])
    .select(['author.id as authorId', 'author.name as authorName', 'resolver.name as resolverName'])
    .where('comment.report_id', '=', reportId)
    .where('comment.section_key', 'in', [...sections]);

type CommentRow = Awaited<ReturnType<ReturnType<typeof comments>['execute']>>[number];

const toComment = (row: CommentRow): Comment => ({
  id: row.id,
  section: row.section_key,
  body: row.body,
  at: row.at,
  by: { id: row.authorId, name: row.authorName },
  resolvedAt: row.resolved_at,
  resolvedBy: row.resolverName,
});
