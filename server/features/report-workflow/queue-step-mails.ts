import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { listActors, whoMay } from '../../access/actors.queries';
import type { Action } from '../../domain/access/permissions';
import { roundLabel } from '../../domain/reporting/round-label';
import type { ReportStep } from '../../domain/reporting/workflow';
import { dayOf } from '../../http/clock';
import { queueMail } from '../../mail/queue-mail';
import { MAILED_STEPS, type MailedStep, reportStepMail } from '../../mail/report-step-mail';
import { onOneLine } from '../../mail/texts';
import type { FoundReport } from '../reports/find-report.queries';

/** Who is told of a step: those who act next, or who wait for it. */
const TOLD: Readonly<Record<MailedStep, readonly Action[]>> = {
  submit: ['reports.review'],
  return: ['reports.write', 'reports.decide'],
  refer_back: ['reports.write'],
  accept: ['reports.write', 'reports.decide'],
  publish: ['reports.write', 'reports.decide'],
};

/** A step that somebody has taken a report. */
interface StepDone {
  readonly report: Pick<FoundReport, 'row' | 'round' | 'organisation' | 'place'>;
  readonly step: ReportStep;
  readonly by: { readonly id: string; readonly name: string };
}

/**
 * Puts a mail to each who is to know of a step beside the step itself, in its transaction; none where no mail can be
 * sent, and none to who took it. Nothing of the report's text is in them.
 */
export async function queueStepMails(
  { site, sendsMail }: Pick<AccessParts, 'site' | 'sendsMail'>,
  tx: WriteDb,
  { report, step, by }: StepDone,
  now: Date,
): Promise<void> {
  const mailed = MAILED_STEPS.find((one) => one === step);
  if (!sendsMail || mailed === undefined) return;
  const actors = await listActors(tx, dayOf(now));
  const told = new Set(TOLD[mailed].flatMap((action) => whoMay(actors, action, report.place)));
  const { row, round, organisation } = report;
  const named = {
    id: row.id,
    label: roundLabel(round.year, round.type),
    organisation: organisation.name,
  };
  for (const person of told) {
    if (person.id === by.id) continue;
    const step = { step: mailed, by: onOneLine(by.name) };
    await queueMail(tx, person.id, reportStepMail(person, named, step, site), now);
  }
}
