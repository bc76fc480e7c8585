import type { Kysely } from 'kysely';
import { countUpDataVersion } from '../../../db/data-version';
import type { Database, WriteDb } from '../../../db/database';
import { isEmpty } from '../../../server/domain/reporting/answer';
import { roundKey } from '../../../server/domain/reporting/round';
import { makeRound } from '../../../server/features/reporting-rounds/make-round';
import { openRound } from '../../../server/features/reporting-rounds/open-round';
import { type FoundReport, getFoundReport } from '../../../server/features/reports/find-report.queries';
import { untouched } from '../../../server/features/reports/section-rows.queries';
import { dayOf } from '../../../server/http/clock';
import { seededRandom } from '../random';
import { answerFor } from './answer-for';
import { addMeetings, shiftDay } from './meetings';
import { PLAN, type PlannedReport } from './plan';
import { exampleRounds, type RoundDates } from './rounds';
import { closeRound, suggestJudgements } from './tell-office';
import { tellStory } from './tell-story';
import type { ThreadTeller } from './threads/thread-answers';
import { keepWriters, madeUpDeed } from './writers';

const OFFICE = 'stadsledningskontoret';
/** What the office sends back where it sends something back. */
const RETURNED = ['atgarder', 'hot-och-vald'];

interface Telling {
  readonly tx: WriteDb;
  readonly writers: Awaited<ReturnType<typeof keepWriters>>;
  /** ISO date. */
  readonly today: string;
}

/** States after the office has accepted a report. */
const ACCEPTED: readonly string[] = ['accepted', 'published'];

interface RoundTelling extends Telling {
  /** 0, 1, 2. */
  readonly round: number;
  /** ISO date: when the first round opened. */
  readonly firstDay: string;
}

/** Makes up three rounds with their reports where no round has been made yet, by the commands that people use. */
export async function seedExampleReports(db: Kysely<Database>, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const any = await tx.selectFrom('reporting_rounds').select('key').limit(1).executeTakeFirst();
    if (any !== undefined) return;
    await countUpDataVersion(tx);
    const telling = { tx, writers: await keepWriters(tx, now), today: dayOf(now) };
    const rounds = exampleRounds(telling.today);
    const firstDay = rounds[0]?.opensOn ?? telling.today;
    for (const [round, dates] of rounds.entries()) {
      await tellRound({ ...telling, round, firstDay }, dates, PLAN[round] ?? []);
    }
  });
}

/** How often the office had accepted something of an organisation before a round: what the register holds of it. */
const acceptedBefore = (round: number, organisation: string): number =>
  PLAN.slice(0, round)
    .flat()
    .filter((planned) => planned.organisation === organisation && ACCEPTED.includes(planned.state)).length;

async function tellRound(
  telling: RoundTelling,
  dates: RoundDates,
  plan: readonly PlannedReport[],
): Promise<void> {
  const { tx, writers } = telling;
  const { year, type } = dates;
  const key = roundKey(year, type);
  const deed = madeUpDeed(
    tx,
    { writer: 'office', id: writers.office, organisation: OFFICE },
    morning(dates.opensOn),
  );
  const { version, kinds } = await newestCatalogue(tx);
  const round = await makeRound(deed, {
    ...dates,
    papersDays: 10,
    writingDays: 10,
    catalogueVersion: version,
    kinds,
  });
  await tx.updateTable('reporting_rounds').set({ provenance: 'example' }).where('key', '=', key).execute();
  const organisations = plan.map(({ organisation }) => organisation);
  await openRound(deed, key, { version: round.version, organisations });
  await addMeetings(tx, organisations, dates.dueToCommittee);
  for (const planned of plan) await tellReport(telling, `${key}-${planned.organisation}`, planned, dates);
  await tellOffice(telling, key, dates.dueToOffice);
}

/** The office closes the first round, and is at work on the second. */
async function tellOffice(
  { tx, writers, round, today }: RoundTelling,
  key: string,
  due: string,
): Promise<void> {
  const day = due < today ? due : today;
  const by = { writer: 'office', id: writers.office, organisation: OFFICE } as const;
  const deed = madeUpDeed(tx, by, new Date(`${day}T14:00:00.000Z`));
  if (round === 0) await closeRound(deed, key);
  if (round === 1) await suggestJudgements(deed, key);
}

async function tellReport(
  { tx, writers, today, round, firstDay }: RoundTelling,
  id: string,
  planned: PlannedReport,
  { opensOn, dueToCommittee, dueToOffice }: RoundDates,
): Promise<void> {
  const report = await getFoundReport(tx, id, today);
  const carriedOver = acceptedBefore(round, planned.organisation) || null;
  const teller = { organisation: report.organisation, round, firstDay, carriedOver };
  await writeAnswers(tx, report, {
    share: planned.written,
    by: writers.author,
    at: morning(opensOn),
    teller,
  });
  if (planned.written === 1) await callDone(tx, report, writers.author, morning(opensOn));
  const days = {
    ready: shiftDay(dueToCommittee, -12),
    decided: shiftDay(dueToCommittee, 0),
    submitted: shiftDay(dueToOffice, -2),
  };
  await tellStory(tx, { report: id, planned, days, writers, returned: RETURNED, today });
}

async function writeAnswers(
  tx: WriteDb,
  { row, sections }: FoundReport,
  { share, by, at, teller }: { share: number; by: string; at: Date; teller: ThreadTeller },
): Promise<void> {
  const chosen = seededRandom(row.id);
  const answers = sections.flatMap((section) =>
    section.questions
      .filter(() => chosen.uniform() < share)
      .map((question) => ({ section, question, value: answerFor(question, row.id, teller) })),
  );
  if (answers.length === 0) return;
  await tx
    .insertInto('answers')
    .values(
      answers.map(({ section, question, value }) => ({
        report_id: row.id,
        question_key: question.key,
        section_key: section.key,
        value: JSON.stringify(value),
        is_empty: isEmpty(value) ? 1 : 0,
        version: 1,
        saved_at: at.toISOString(),
        saved_by: by,
      })),
    )
    .execute();
}

async function callDone(tx: WriteDb, { row, sections }: FoundReport, by: string, at: Date): Promise<void> {
  await tx
    .insertInto('report_sections')
    .values(
      sections.map((section) => ({
        ...untouched(section),
        report_id: row.id,
        done_at: at.toISOString(),
        done_by: by,
        version: 1,
      })),
    )
    .execute();
}

async function newestCatalogue(tx: WriteDb): Promise<{ version: number; kinds: string[] }> {
  const { version, content } = await tx
    .selectFrom('question_catalogues')
    .select(['version', 'content'])
    .where('state', '=', 'published')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { kinds }: { kinds: { key: string }[] } = JSON.parse(content);
  return { version, kinds: kinds.map(({ key }) => key) };
}

const morning = (day: string): Date => new Date(`${day}T07:00:00.000Z`);
