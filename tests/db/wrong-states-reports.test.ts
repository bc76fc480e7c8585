import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { AttachmentsTable } from '../../db/schema/attachments';
import type {
  AnswersTable,
  ReportCommentsTable,
  ReportSectionsTable,
  ReportsTable,
} from '../../db/schema/reports';
import { describeOnEachEngine } from '../support/engines';
import { ANSWER, ATTACHMENT, COMMENT, FILE, PRESENCE, REPORT, REPORT_SECTION, WRITER } from './report-rows';
import { FILL } from './rows';

const WRONG_REPORTS: readonly [why: string, change: Partial<ReportsTable>][] = [
  ['a state nobody knows', { state: 'lost' as 'draft' }],
  ['written last in a state in which nobody writes', { written_in: 'decided' }],
  ['an edition before the first', { edition: 0 }],
  ['a time that is none', { since: '2025-01-15' }],
  ['an id that is not its round and organisation', { id: 'another' }],
  ['the id of another', { id: REPORT.id }],
  ['made up or not, nobody knows', { provenance: 'rumour' as 'example' }],
];

const WRONG_SECTIONS: readonly [why: string, change: Partial<ReportSectionsTable>][] = [
  ['a class nobody knows', { confidentiality: 'hidden' as 'secret' }],
  ['secret by no law', { legal_ground: '' }],
  ['open, and secret by a law', { confidentiality: 'open' }],
  ['done by nobody', { done_by: null }],
  ['done at no time', { done_at: null }],
  ['the key of another', { section_key: REPORT_SECTION.section_key }],
];

const WRONG_ANSWERS: readonly [why: string, change: Partial<AnswersTable>][] = [
  ['a version before the first', { version: 0 }],
  ['neither empty nor not', { is_empty: 2 }],
  ['a time that is none', { saved_at: 'igår' }],
  ['saved by nobody', { saved_by: 'nobody' }],
  ['to a question that is answered', { question_key: ANSWER.question_key }],
  ['of no report', { report_id: 'none' }],
];

const WRONG_COMMENTS: readonly [why: string, change: Partial<ReportCommentsTable>][] = [
  ['no words', { body: '' }],
  ['by nobody', { by: 'nobody' }],
  ['resolved by nobody', { resolved_at: COMMENT.at }],
  ['resolved at no time', { resolved_by: COMMENT.by }],
];

const WRONG_ATTACHMENTS: readonly [why: string, change: Partial<AttachmentsTable>][] = [
  ['no name', { file_name: '' }],
  ['no file', { sha256: 'c'.repeat(64) }],
  ['added by nobody', { added_by: 'nobody' }],
  ['taken out at no time', { removed_at: 'igår' }],
];

describeOnEachEngine('wrong states of reports cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_REPORTS)('a report with %s', async (_why, change) => {
    const key = 'gamla-stadsdelsnamnden';
    const other = { ...REPORT, id: `${REPORT.round_key}-${key}`, organisation_key: key };
    await rejects(db.insertInto('reports').values({ ...other, ...change }));
  });

  test.each(WRONG_SECTIONS)('a section with %s', async (_why, change) => {
    await rejects(
      db.insertInto('report_sections').values({ ...REPORT_SECTION, section_key: 'new', ...change }),
    );
  });

  test.each(WRONG_ANSWERS)('an answer %s', async (_why, change) => {
    await rejects(db.insertInto('answers').values({ ...ANSWER, question_key: 'new', ...change }));
  });

  test.each(WRONG_COMMENTS)('a remark with %s', async (_why, change) => {
    await rejects(db.insertInto('report_comments').values({ ...COMMENT, id: 'new', ...change }));
  });

  test.each(WRONG_ATTACHMENTS)('an attachment with %s', async (_why, change) => {
    await rejects(db.insertInto('attachments').values({ ...ATTACHMENT, id: 'new', ...change }));
  });

  test('a file of another size than it says, or known by something else than a digest', async () => {
    const file = { ...FILE, sha256: 'd'.repeat(64) };
    await rejects(db.insertInto('attachment_files').values({ ...file, size: 4 }));
    await rejects(db.insertInto('attachment_files').values({ ...file, sha256: 'short' }));
  });

  test('somebody who writes for the first time twice, or sits in a section twice', async () => {
    await rejects(db.insertInto('report_writers').values(WRITER));
    await rejects(db.insertInto('section_presence').values(PRESENCE));
  });

  test('an earlier text that is changed or taken away', async () => {
    await rejects(db.updateTable('answer_history').set({ value: '{}' }));
    await rejects(db.deleteFrom('answer_history'));
  });
});
