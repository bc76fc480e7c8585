import type { Kysely } from 'kysely';
import type { Database } from '../../db/database';
import type { AttachmentFilesTable, AttachmentsTable } from '../../db/schema/attachments';
import type { CataloguesTable } from '../../db/schema/catalogues';
import type {
  DecisionStatementsTable,
  DecisionsTable,
  PublicationsTable,
  ReportReturnsTable,
  ReportSnapshotsTable,
  SnapshotSectionsTable,
} from '../../db/schema/decisions';
import type { CalendarFeedsTable, RemindersTable } from '../../db/schema/notices';
import type {
  AnswersTable,
  ReportCommentsTable,
  ReportSectionsTable,
  ReportStepsTable,
  ReportsTable,
  ReportWritersTable,
  SectionPresenceTable,
} from '../../db/schema/reports';
import type { ReportingRoundsTable } from '../../db/schema/rounds';
import { SMALL_CATALOGUE } from '../support/small-catalogue';
import { ORGANISATION, PERSON } from './people-rows';

const INSTANT = '2025-01-15T12:00:00.000Z';

/** One right row of each table of reports, enough to refer to. */
export const CATALOGUE: CataloguesTable = {
  version: 1,
  state: 'published',
  content: JSON.stringify(SMALL_CATALOGUE),
  note: '',
  row_version: 1,
  created_at: INSTANT,
  changed_at: INSTANT,
  changed_by: null,
  published_at: INSTANT,
};

export const REPORTING_ROUND: ReportingRoundsTable = {
  key: '2025T2',
  year: 2025,
  type: 'T2',
  period_from: '2025-01-01',
  period_to: '2025-08-31',
  opens_on: '2025-01-02',
  due_to_committee: '2025-09-25',
  due_to_office: '2025-10-10',
  papers_days: 10,
  writing_days: 7,
  catalogue_version: 1,
  kinds: JSON.stringify(['brott', 'hot-och-vald']),
  opened_at: INSTANT,
  provenance: 'reported',
  version: 1,
};

export const REPORT: ReportsTable = {
  id: `${REPORTING_ROUND.key}-${ORGANISATION.key}`,
  round_key: REPORTING_ROUND.key,
  organisation_key: ORGANISATION.key,
  state: 'draft',
  written_in: 'draft',
  edition: 1,
  registry_number: '',
  since: INSTANT,
  version: 1,
  provenance: 'reported',
};

const OF_REPORT = { report_id: REPORT.id, section_key: 'brott' } as const;

export const REPORT_SECTION: ReportSectionsTable = {
  ...OF_REPORT,
  confidentiality: 'secret',
  legal_ground: '18 kap. 13 § OSL',
  done_at: INSTANT,
  done_by: PERSON.id,
  version: 1,
};

export const ANSWER: AnswersTable = {
  ...OF_REPORT,
  question_key: 'kartlaggning',
  value: JSON.stringify({ type: 'text', text: 'Så här ser det ut.' }),
  is_empty: 0,
  version: 1,
  saved_at: INSTANT,
  saved_by: PERSON.id,
};

export const STEP: ReportStepsTable = {
  report_id: REPORT.id,
  seq: 1,
  edition: 1,
  step: 'return',
  from_state: 'in_review',
  to_state: 'returned',
  at: INSTANT,
  by: PERSON.id,
  note: '',
  provenance: 'reported',
};

export const WRITER: ReportWritersTable = {
  report_id: REPORT.id,
  edition: 1,
  person_id: PERSON.id,
  first_at: INSTANT,
};

export const COMMENT: ReportCommentsTable = {
  ...OF_REPORT,
  id: 'comment',
  body: 'Vilka platser gäller det?',
  at: INSTANT,
  by: PERSON.id,
  resolved_at: null,
  resolved_by: null,
};

export const PRESENCE: SectionPresenceTable = {
  ...OF_REPORT,
  person_id: PERSON.id,
  since: INSTANT,
  seen_at: INSTANT,
};

export const SNAPSHOT: ReportSnapshotsTable = {
  id: 'snapshot',
  report_id: REPORT.id,
  edition: 1,
  seq: 1,
  taken_at: INSTANT,
  head: '{}',
  data_version: 1,
  provenance: 'reported',
};

export const SNAPSHOT_SECTION: SnapshotSectionsTable = {
  snapshot_id: SNAPSHOT.id,
  section_key: 'brott',
  seq: 1,
  confidentiality: 'open',
  legal_ground: '',
  content: '{}',
  provenance: 'reported',
};

export const DECISION: DecisionsTable = {
  id: 'decision',
  report_id: REPORT.id,
  edition: 1,
  decided_on: '2025-01-14',
  paragraph: '§ 6',
  outcome: 'approved',
  decided_by: 'committee',
  wording: '',
  snapshot_id: SNAPSHOT.id,
  recorded_at: INSTANT,
  recorded_by: PERSON.id,
  retracted_at: null,
  provenance: 'reported',
};

export const STATEMENT: DecisionStatementsTable = {
  decision_id: DECISION.id,
  seq: 1,
  kind: 'reservation',
  signatories: '[{"name":"Bo Exempel","party":"X"}]',
  text: 'Vi reserverar oss.',
  provenance: 'reported',
};

export const RETURN: ReportReturnsTable = {
  report_id: REPORT.id,
  step_seq: STEP.seq,
  section_key: 'brott',
  reason: 'Analysen saknas.',
  provenance: 'reported',
};

export const PUBLICATION: PublicationsTable = {
  report_id: REPORT.id,
  edition: 1,
  snapshot_id: SNAPSHOT.id,
  published_at: INSTANT,
  correction: '',
  provenance: 'reported',
};

export const FILE: AttachmentFilesTable = {
  sha256: 'a'.repeat(64),
  size: 3,
  bytes: Buffer.from('abc'),
  kept_at: INSTANT,
};

export const ATTACHMENT: AttachmentsTable = {
  ...OF_REPORT,
  id: 'attachment',
  sha256: FILE.sha256,
  file_name: 'karta.pdf',
  media_type: 'application/pdf',
  added_at: INSTANT,
  added_by: PERSON.id,
  removed_at: null,
};

export const REMINDER: RemindersTable = {
  report_id: REPORT.id,
  person_id: PERSON.id,
  deadline: 'writing',
  due_on: '2025-09-08',
  days_before: 7,
  sent_at: INSTANT,
};

export const FEED: CalendarFeedsTable = {
  digest: 'b'.repeat(64),
  person_id: PERSON.id,
  created_at: INSTANT,
  revoked_at: null,
};

/** Fills the tables that each migration of reports makes. */
export const FILL_REPORTS: Readonly<Record<string, (db: Kysely<Database>) => Promise<unknown>>> = {
  '0014-catalogues': (db) => db.insertInto('question_catalogues').values(CATALOGUE).execute(),
  '0015-rounds': async (db) => {
    await db.insertInto('reporting_rounds').values(REPORTING_ROUND).execute();
    const meeting = { organisation_key: ORGANISATION.key, held_on: '2025-09-25' };
    await db.insertInto('committee_meetings').values(meeting).execute();
  },
  '0016-reports': async (db) => {
    await db.insertInto('reports').values(REPORT).execute();
    await db.insertInto('report_sections').values(REPORT_SECTION).execute();
    await db.insertInto('answers').values(ANSWER).execute();
    const { section_key: _, is_empty: __, ...earlier } = ANSWER;
    await db
      .insertInto('answer_history')
      .values({ ...earlier, provenance: 'reported' })
      .execute();
    await db.insertInto('report_steps').values(STEP).execute();
    await db.insertInto('report_writers').values(WRITER).execute();
    await db.insertInto('report_comments').values(COMMENT).execute();
    const named = { person_id: PERSON.id, named_at: INSTANT, named_by: PERSON.id };
    await db
      .insertInto('report_reviewers')
      .values({ report_id: REPORT.id, ...named })
      .execute();
    await db.insertInto('section_presence').values(PRESENCE).execute();
  },
  '0017-decisions': async (db) => {
    await db.insertInto('report_snapshots').values(SNAPSHOT).execute();
    await db.insertInto('snapshot_sections').values(SNAPSHOT_SECTION).execute();
    await db.insertInto('decisions').values(DECISION).execute();
    await db.insertInto('decision_statements').values(STATEMENT).execute();
    await db.insertInto('report_returns').values(RETURN).execute();
    await db.insertInto('publications').values(PUBLICATION).execute();
  },
  '0018-attachments': async (db) => {
    await db.insertInto('attachment_files').values(FILE).execute();
    await db.insertInto('attachments').values(ATTACHMENT).execute();
  },
  '0019-notices': async (db) => {
    await db.insertInto('reminders').values(REMINDER).execute();
    await db.insertInto('calendar_feeds').values(FEED).execute();
  },
};
