import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type {
  DecisionStatementsTable,
  DecisionsTable,
  PublicationsTable,
  ReportReturnsTable,
  ReportSnapshotsTable,
  SnapshotSectionsTable,
} from '../../db/schema/decisions';
import type { ReportStepsTable, ReportsTable } from '../../db/schema/reports';
import { describeOnEachEngine } from '../support/engines';
import { PREDECESSOR } from './people-rows';
import {
  DECISION,
  PUBLICATION,
  REPORT,
  REPORTING_ROUND,
  RETURN,
  SNAPSHOT,
  SNAPSHOT_SECTION,
  STATEMENT,
  STEP,
} from './report-rows';
import { FILL } from './rows';

/** Of another organisation in the same round. */
const OTHER: ReportsTable = {
  ...REPORT,
  id: `${REPORTING_ROUND.key}-${PREDECESSOR.key}`,
  organisation_key: PREDECESSOR.key,
};

const WRONG_REPORTS: readonly [why: string, change: Partial<ReportsTable>][] = [
  ['a state nobody knows', { state: 'lost' as 'draft' }],
  ['text written in a state in which nobody writes', { written_in: 'decided' }],
  ['no edition', { edition: 0 }],
  ['a name that is not its round and organisation', { id: '2025T1-farsta' }],
  [
    'a second one for the same organisation and round',
    { id: REPORT.id, organisation_key: REPORT.organisation_key },
  ],
  ['a round there is not', { id: `2024T1-${OTHER.organisation_key}`, round_key: '2024T1' }],
  ['a time that is none', { since: 'i går' }],
];

const WRONG_STEPS: readonly [why: string, change: Partial<ReportStepsTable>][] = [
  ['of a kind nobody knows', { step: 'dance' as 'submit' }],
  ['from a state nobody knows', { from_state: 'lost' as 'draft' }],
  ['to a state nobody knows', { to_state: 'lost' as 'draft' }],
  ['with the number of another', { seq: STEP.seq }],
  ['without number', { seq: 0 }],
  ['by nobody', { by: 'nobody' }],
  ['of no report', { report_id: 'none' }],
  ['at no time', { at: 'i går' }],
];

const WRONG_SNAPSHOTS: readonly [why: string, change: Partial<ReportSnapshotsTable>][] = [
  ['with the number of another', { seq: SNAPSHOT.seq }],
  ['of no report', { report_id: 'none' }],
  ['taken at no time', { taken_at: '2025-01-15' }],
];

const WRONG_SECTIONS: readonly [why: string, change: Partial<SnapshotSectionsTable>][] = [
  ['twice', { section_key: SNAPSHOT_SECTION.section_key }],
  ['of a class nobody knows', { confidentiality: 'private' as 'open' }],
  ['secret by no law', { confidentiality: 'secret' }],
  ['open by a law of secrecy', { legal_ground: '18 kap. 13 § OSL' }],
  ['of no snapshot', { snapshot_id: 'none' }],
];

const WRONG_DECISIONS: readonly [why: string, change: Partial<DecisionsTable>][] = [
  ['on no day', { decided_on: 'igår' }],
  ['without paragraph', { paragraph: '' }],
  ['that comes to nothing known', { outcome: 'sung' as 'tabled' }],
  ['by nobody known', { decided_by: 'chance' as 'committee' }],
  ['that approves and freezes nothing', { snapshot_id: null }],
  ['that refers back and freezes', { outcome: 'referred_back' }],
  ['upon a snapshot there is not', { snapshot_id: 'none' }],
  ['recorded by nobody', { recorded_by: 'nobody' }],
  ['retracted at no time', { retracted_at: 'snart' }],
];

const WRONG_STATEMENTS: readonly [why: string, change: Partial<DecisionStatementsTable>][] = [
  ['of a kind nobody knows', { kind: 'song' as 'reservation' }],
  ['of no decision', { decision_id: 'none' }],
];

const WRONG_RETURNS: readonly [why: string, change: Partial<ReportReturnsTable>][] = [
  ['without reason', { reason: '' }],
  ['by no step', { step_seq: 99 }],
  ['twice', { section_key: RETURN.section_key }],
];

const WRONG_PUBLICATIONS: readonly [why: string, change: Partial<PublicationsTable>][] = [
  ['twice of one edition', { edition: PUBLICATION.edition }],
  ['of nothing that was decided', { snapshot_id: 'none' }],
  ['at no time', { published_at: 'nu' }],
];

describeOnEachEngine('wrong states of reports on their way cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_REPORTS)('a report with %s', async (_why, change) => {
    await rejects(db.insertInto('reports').values({ ...OTHER, ...change }));
  });

  test.each(WRONG_STEPS)('a step %s', async (_why, change) => {
    await rejects(db.insertInto('report_steps').values({ ...STEP, seq: 2, ...change }));
  });

  test.each(WRONG_SNAPSHOTS)('a snapshot %s', async (_why, change) => {
    await rejects(db.insertInto('report_snapshots').values({ ...SNAPSHOT, id: 'new', seq: 2, ...change }));
  });

  test.each(WRONG_SECTIONS)('a section of it %s', async (_why, change) => {
    await rejects(
      db.insertInto('snapshot_sections').values({ ...SNAPSHOT_SECTION, section_key: 'new', ...change }),
    );
  });

  test.each(WRONG_DECISIONS)('a decision %s', async (_why, change) => {
    await rejects(db.insertInto('decisions').values({ ...DECISION, id: 'new', ...change }));
  });

  test.each(WRONG_STATEMENTS)('a statement %s', async (_why, change) => {
    await rejects(db.insertInto('decision_statements').values({ ...STATEMENT, seq: 2, ...change }));
  });

  test.each(WRONG_RETURNS)('a section sent back %s', async (_why, change) => {
    await rejects(db.insertInto('report_returns').values({ ...RETURN, section_key: 'new', ...change }));
  });

  test.each(WRONG_PUBLICATIONS)('a publication %s', async (_why, change) => {
    await rejects(db.insertInto('publications').values({ ...PUBLICATION, edition: 2, ...change }));
  });

  test.each([
    'report_steps',
    'report_snapshots',
    'snapshot_sections',
    'decisions',
    'decision_statements',
    'report_returns',
    'publications',
  ] as const)('what stands in %s is taken out by nobody', async (table) => {
    await rejects(db.deleteFrom(table));
  });

  test('what was decided, sent back and published is changed by nobody', async () => {
    await rejects(db.updateTable('report_steps').set({ note: 'annat' }));
    await rejects(db.updateTable('report_snapshots').set({ head: '{"annat":1}' }));
    await rejects(db.updateTable('snapshot_sections').set({ content: '{"annat":1}' }));
    await rejects(db.updateTable('decisions').set({ paragraph: '§ 7' }));
    await rejects(db.updateTable('decision_statements').set({ text: 'annat' }));
    await rejects(db.updateTable('report_returns').set({ reason: 'annat' }));
    await rejects(db.updateTable('publications').set({ correction: 'annat' }));
  });

  test('a decision is retracted once, and not otherwise changed by that', async () => {
    const at = '2025-01-16T12:00:00.000Z';
    await db.updateTable('decisions').set({ retracted_at: at }).where('id', '=', DECISION.id).execute();
    await rejects(db.updateTable('decisions').set({ retracted_at: null }).where('id', '=', DECISION.id));
  });
});
