import { countUpDataVersion } from '../../db/data-version';
import type { WriteDb } from '../../db/database';
import { listSuccessions } from '../access/places.queries';
import { answersFor } from '../domain/access/answers-for';
import type { SaidInReport } from '../domain/follow-up/said-in-report';
import type { FoundReport } from '../features/reports/find-report.queries';
import { guardsUntilNow } from '../features/reports/section-guards.queries';
import { listSnapshots, type Snapshot } from '../features/reports/snapshots.queries';
import { dayOf } from '../http/clock';
import { type SecretItems, saidBySnapshot, secretIn } from './said-by-report.queries';
import { takeUpItems } from './take-up-items';
import { takeUpRoles, withdrawRoles } from './take-up-roles';

interface Step {
  readonly report: FoundReport;
  /** The edition that was accepted, or published. */
  readonly edition: number;
  /** The id of who took the step. */
  readonly by: string;
  readonly at: Date;
}

/**
 * Takes an accepted edition up into the register: its problems, interventions and judgements; what it no longer says to
 * everyone is withdrawn. Done once an edition, whoever asks again.
 */
export async function takeUpReport(tx: WriteDb, { report, edition, by, at }: Step): Promise<void> {
  const { row } = report;
  const decided = await decidedIn(tx, report, edition);
  if (decided === undefined || (await takenUpAt(tx, row.id, edition)) !== undefined) return;
  const { said, saidBefore, secret } = decided;
  const owners = await ownersOf(tx, row.organisation_key, at);
  const now = at.toISOString();
  const items = { report: row, owners, said, saidBefore, secret, takenUpAt: now, by, at };
  await takeUpItems(tx, { step: 'accept', ...items });
  await takeUpJudgements(tx, row, edition, said.judgements);
  await withdrawRoles(tx, { report: row, roles: said.roles, by, at });
  await tx.insertInto('report_take_ups').values({ report_id: row.id, edition, at: now }).execute();
  await countUpDataVersion(tx);
}

/** Opens to everyone what stands in the open sections of a published edition: how roles stand, which is open, is only now kept. */
export async function openInRegister(tx: WriteDb, { report, edition, by, at }: Step): Promise<void> {
  const { row } = report;
  const decided = await decidedIn(tx, report, edition);
  const takenUp = await takenUpAt(tx, row.id, edition);
  if (decided === undefined || takenUp === undefined) return;
  const { said, saidBefore, secret, snapshot } = decided;
  const owners = await ownersOf(tx, row.organisation_key, at);
  const before = { report: row, owners, said, saidBefore, secret, takenUpAt: takenUp, by, at };
  await takeUpItems(tx, { step: 'publish', ...before });
  await takeUpRoles(tx, { report: row, roles: said.roles, decidedAt: snapshot.takenAt, by, at });
  await countUpDataVersion(tx);
}

async function takenUpAt(tx: WriteDb, report: string, edition: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('report_take_ups')
    .select('at')
    .where('report_id', '=', report)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return row?.at;
}

async function ownersOf(tx: WriteDb, organisation: string, at: Date): Promise<readonly string[]> {
  return answersFor(organisation, await listSuccessions(tx), dayOf(at));
}

interface Decided {
  readonly snapshot: Snapshot;
  readonly said: SaidInReport;
  readonly saidBefore: SaidInReport | null;
  readonly secret: SecretItems;
}

/** What an edition says, and what the one before it said. */
async function decidedIn(tx: WriteDb, report: FoundReport, edition: number): Promise<Decided | undefined> {
  const snapshots = await listSnapshots(tx, report.row.id);
  const snapshot = snapshots.find((own) => own.edition === edition);
  if (snapshot === undefined) return undefined;
  const guarded = await guardsUntilNow(tx, report);
  const earlier = snapshots.find((own) => own.edition < edition);
  return {
    snapshot,
    said: await saidBySnapshot(tx, snapshot, guarded),
    saidBefore: earlier === undefined ? null : await saidBySnapshot(tx, earlier, guarded),
    secret: await secretIn(tx, report.row.id, snapshots, guarded),
  };
}

async function takeUpJudgements(
  tx: WriteDb,
  { id, provenance }: FoundReport['row'],
  edition: number,
  judgements: SaidInReport['judgements'],
): Promise<void> {
  if (judgements.length === 0) return;
  await tx
    .insertInto('committee_judgements')
    .values(
      judgements.map(({ question, assessment, motivation, visibility }) => ({
        report_id: id,
        edition,
        question_key: question,
        assessment,
        motivation,
        visibility,
        provenance,
      })),
    )
    .execute();
}
