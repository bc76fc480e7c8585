import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { CalendarFeedsTable, RemindersTable } from '../../db/schema/notices';
import type { ReportingRoundsTable } from '../../db/schema/rounds';
import { describeOnEachEngine } from '../support/engines';
import { ORGANISATION } from './people-rows';
import { FEED, REMINDER, REPORTING_ROUND } from './report-rows';
import { FILL } from './rows';

const OTHER_ROUND: ReportingRoundsTable = { ...REPORTING_ROUND, key: '2026T2', year: 2026 };

const WRONG_ROUNDS: readonly [why: string, change: Partial<ReportingRoundsTable>][] = [
  ['the key of another', { key: REPORTING_ROUND.key, year: 2025 }],
  ['a key that is not its year and type', { key: '2026T1' }],
  ['a type nobody knows', { key: '2026T3', type: 'T3' as 'T1' }],
  ['a period that ends before it begins', { period_to: '2024-12-31' }],
  ['a day that is none', { opens_on: 'i maj' }],
  ['a day for the committee before it opens', { due_to_committee: '2025-01-01' }],
  ['a day for the office before the committee’s', { due_to_office: '2025-09-24' }],
  ['papers after the meeting', { papers_days: -1 }],
  ['text written a year before', { writing_days: 365 }],
  ['questions of a catalogue there is not', { catalogue_version: 9 }],
  ['an opening at no instant', { opened_at: '2025-01-15' }],
  ['figures from nobody knows where', { provenance: 'guessed' as 'reported' }],
];

const WRONG_REMINDERS: readonly [why: string, change: Partial<RemindersTable>][] = [
  ['the same twice', { days_before: REMINDER.days_before }],
  ['a deadline nobody knows', { deadline: 'party' }],
  ['a day that is none', { due_on: 'snart' }],
  ['a time that is none', { sent_at: '2025-01-15' }],
  ['no report', { report_id: 'none' }],
  ['nobody', { person_id: 'nobody' }],
];

const WRONG_FEEDS: readonly [why: string, change: Partial<CalendarFeedsTable>][] = [
  ['a second address of one person', {}],
  ['the digest of another', { digest: FEED.digest, revoked_at: FEED.created_at }],
  ['the secret itself, which is shorter', { digest: 's'.repeat(43), revoked_at: FEED.created_at }],
  ['nobody', { person_id: 'nobody' }],
  ['a beginning at no instant', { created_at: '2025-01-15', revoked_at: FEED.created_at }],
  ['an end at no instant', { revoked_at: 'nyss' }],
];

describeOnEachEngine('wrong states of rounds, reminders and calendars cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_ROUNDS)('a round with %s', async (_why, change) => {
    await rejects(db.insertInto('reporting_rounds').values({ ...OTHER_ROUND, ...change }));
  });

  test.each([
    ['of no organisation', { organisation_key: 'nowhere', held_on: '2025-09-26' }],
    ['on no day', { organisation_key: ORGANISATION.key, held_on: 'torsdag' }],
    ['on the same day twice', { organisation_key: ORGANISATION.key, held_on: '2025-09-25' }],
  ])('a meeting %s', async (_why, meeting) => {
    await rejects(db.insertInto('committee_meetings').values(meeting));
  });

  test.each(WRONG_REMINDERS)('a reminder of %s', async (_why, change) => {
    await rejects(db.insertInto('reminders').values({ ...REMINDER, days_before: 1, ...change }));
  });

  test.each(WRONG_FEEDS)('a calendar with %s', async (_why, change) => {
    await rejects(db.insertInto('calendar_feeds').values({ ...FEED, digest: 'c'.repeat(64), ...change }));
  });
});
