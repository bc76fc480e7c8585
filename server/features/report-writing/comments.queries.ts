import type { ReadDb } from '../../../db/database';
import type { Comment } from './report-writing.contract';

/** The remarks on some sections of a report, oldest first. */
export async function listComments(
  db: ReadDb,
  reportId: string,
  sections: readonly string[],
): Promise<Comment[]> {
  if (sections.length === 0) return [];
  const rows = await db
    .selectFrom('report_comments as comment')
    .innerJoin('people as author', 'author.id', 'comment.by')
    .leftJoin('people as resolver', 'resolver.id', 'comment.resolved_by')
    .select(['comment.id', 'comment.section_key', 'comment.body', 'comment.at', 'comment.resolved_at'])
    .select(['author.id as authorId', 'author.name as authorName', 'resolver.name as resolverName'])
    .where('comment.report_id', '=', reportId)
    .where('comment.section_key', 'in', [...sections])
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    section: row.section_key,
    body: row.body,
    at: row.at,
    by: { id: row.authorId, name: row.authorName },
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolverName,
  }));
}
