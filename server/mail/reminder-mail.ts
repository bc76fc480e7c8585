import type { DutyDeadline } from '../domain/reporting/duties';
import type { Site } from '../http/site';
import type { Mail } from './queue-mail';
import { DUTY, dayIn, daysLeft, type MailedReport } from './report-texts';
import { type MailReader, writeMail } from './texts';

interface Reminded {
  readonly report: MailedReport;
  readonly deadline: DutyDeadline;
  /** ISO date. */
  readonly dueOn: string;
  /** Days until then; negative: since. */
  readonly left: number;
}

/** To somebody who has something to do with a report by a day. */
export const reminderMail = (to: MailReader, { report, deadline, dueOn, left }: Reminded, site: Site): Mail =>
  writeMail(to, site.contactEmail, {
    sv: {
      subject: `${report.label.sv}, ${report.organisation}: ${daysLeft.sv(left)}`,
      paragraphs: [
        `Senast ${dayIn('sv', dueOn)}: ${DUTY[deadline].sv}. Det gäller ${report.label.sv} för ${report.organisation}. Just nu: ${daysLeft.sv(left)}.`,
        `${site.address()}/rapportering/${report.id}`,
        `Allt som väntar på dig ser du på Min sida: ${site.address()}/min-sida`,
      ],
    },
    en: {
      subject: `${report.label.en}, ${report.organisation}: ${daysLeft.en(left)}`,
      paragraphs: [
        `By ${dayIn('en', dueOn)}: ${DUTY[deadline].en}. This is about ${report.label.en} of ${report.organisation}. Right now: ${daysLeft.en(left)}.`,
        `${site.address()}/rapportering/${report.id}`,
        `Everything that waits for you is on your page: ${site.address()}/min-sida`,
      ],
    },
  });

/** To somebody of the executive office: which reports are late, in one mail. */
export const lateReportsMail = (to: MailReader, late: readonly Reminded[], site: Site): Mail =>
  writeMail(to, site.contactEmail, {
    sv: {
      subject: late.length === 1 ? 'En rapport är försenad' : `${late.length} försenade rapporter`,
      paragraphs: [
        ...late.map(
          ({ report, deadline, dueOn, left }) =>
            `${report.organisation}, ${report.label.sv} – ${DUTY[deadline].sv} senast ${dayIn('sv', dueOn)}: ${daysLeft.sv(left)}.`,
        ),
        `${site.address()}/granskning`,
      ],
    },
    en: {
      subject: late.length === 1 ? 'A report is late' : `${late.length} late reports`,
      paragraphs: [
        ...late.map(
          ({ report, deadline, dueOn, left }) =>
            `${report.organisation}, ${report.label.en} – ${DUTY[deadline].en} by ${dayIn('en', dueOn)}: ${daysLeft.en(left)}.`,
        ),
        `${site.address()}/granskning`,
      ],
    },
  });
