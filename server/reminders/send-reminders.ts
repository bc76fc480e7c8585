import type { Db, WriteDb } from '../../db/database';
import { listActors } from '../access/actors.queries';
import type { Person } from '../access/find-person.queries';
import { can } from '../domain/access/permissions';
import { addDays } from '../domain/reporting/days';
import { FORGOTTEN_AFTER } from '../domain/reporting/duties';
import { listDatedReports } from '../features/reports/dated-reports.queries';
import { type Clock, dayOf } from '../http/clock';
import type { Site } from '../http/site';
import { queueMail } from '../mail/queue-mail';
import { lateReportsMail, reminderMail } from '../mail/reminder-mail';
import { type DueReminder, dueReminders } from './due-reminders';

export interface ReminderParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly site: Site;
}

/**
 * Puts a mail to each who has something to do with a report by a day that is near or gone by, and to the executive
 * office one of all that are late. Each goes out once, by whichever process comes first: that it has is written down
 * in the same transaction.
 * @param stopping once aborted, it ends after the step it is at
 * @returns how many mails
 */
export async function sendReminders(
  { db, clock, site }: ReminderParts,
  stopping?: AbortSignal,
): Promise<number> {
  const now = clock.now();
  const today = dayOf(now);
  const since = addDays(today, -FORGOTTEN_AFTER);
  const [reports, people] = await Promise.all([listDatedReports(db, today, since), listActors(db, today)]);
  const due = dueReminders(reports, people, today);
  let sent = 0;
  for (const reminder of due) {
    if (stopping?.aborted) return sent;
    sent += await db.transaction().execute((tx) => remindOf(tx, reminder, site, now));
  }
  const late = due.filter(({ left }) => left < 0);
  const office = people.filter((person) => can(person, 'reports.review', { kind: 'city' }));
  for (const person of office) {
    if (stopping?.aborted) return sent;
    sent += await db.transaction().execute((tx) => tellOfLate(tx, person, late, site, now));
  }
  return sent;
}

async function remindOf(tx: WriteDb, reminder: DueReminder, site: Site, now: Date): Promise<number> {
  let sent = 0;
  for (const person of reminder.to) {
    if (!(await isFirst(tx, person, reminder, now))) continue;
    await queueMail(tx, person.id, reminderMail(person, reminder, site), now);
    sent += 1;
  }
  return sent;
}

async function tellOfLate(
  tx: WriteDb,
  person: Person,
  late: readonly DueReminder[],
  site: Site,
  now: Date,
): Promise<number> {
  const untold: DueReminder[] = [];
  for (const reminder of late) {
    if (await isFirst(tx, person, reminder, now)) untold.push(reminder);
  }
  if (untold.length === 0) return 0;
  await queueMail(tx, person.id, lateReportsMail(person, untold, site), now);
  return 1;
}

/** Writes down that a reminder goes out. @returns false when it has gone out before */
async function isFirst(
  tx: WriteDb,
  person: Person,
  { report, deadline, dueOn, reminderDay }: DueReminder,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reminders')
    .values({
      report_id: report.id,
      person_id: person.id,
      deadline,
      due_on: dueOn,
      days_before: reminderDay,
      sent_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
