import type { Localized } from '../domain/localized';
import type { ReportStep } from '../domain/reporting/workflow';
import type { Site } from '../http/site';
import type { Mail } from './queue-mail';
import type { MailedReport } from './report-texts';
import { type MailReader, writeMail } from './texts';

/** The steps that somebody else than who takes them is told of. */
export const MAILED_STEPS = ['submit', 'return', 'refer_back', 'accept', 'publish'] as const;
export type MailedStep = Extract<ReportStep, (typeof MAILED_STEPS)[number]>;

interface StepText {
  /** What has happened to the report, as the subject ends. */
  readonly what: Localized;
  readonly next: Localized;
  readonly page: 'rapportering' | 'granskning';
}

const TEXTS: Readonly<Record<MailedStep, StepText>> = {
  submit: {
    what: { sv: 'inlämnad för granskning', en: 'submitted for review' },
    next: { sv: 'Du kan ta den för granskning här:', en: 'You can take it for review here:' },
    page: 'granskning',
  },
  return: {
    what: { sv: 'tillbaka för komplettering', en: 'sent back for more' },
    next: {
      sv: 'Stadsledningskontoret behöver att ni kompletterar den. Vilka avsnitt det gäller och varför står här:',
      en: 'The executive office needs you to complete it. Which sections and why is told here:',
    },
    page: 'rapportering',
  },
  refer_back: {
    what: { sv: 'återremitterad', en: 'referred back' },
    next: {
      sv: 'Nämnden har skickat tillbaka den. Du kan skriva i den igen:',
      en: 'The committee has sent it back. You can write in it again:',
    },
    page: 'rapportering',
  },
  accept: {
    what: { sv: 'godkänd', en: 'accepted' },
    next: {
      sv: 'Stadsledningskontoret har godkänt den. Du behöver inte göra något mer:',
      en: 'The executive office has accepted it. There is nothing more you need to do:',
    },
    page: 'rapportering',
  },
  publish: {
    what: { sv: 'publicerad', en: 'published' },
    next: {
      sv: 'Nu kan alla läsa de öppna delarna:',
      en: 'Everybody can read its open parts now:',
    },
    page: 'rapportering',
  },
};

/** To somebody who has to do with a report that another has taken a step. It holds nothing of the report's text. */
export function reportStepMail(
  to: MailReader,
  report: MailedReport,
  { step, by }: { readonly step: MailedStep; readonly by: string },
  site: Site,
): Mail {
  const { what, next, page } = TEXTS[step];
  const address = `${site.address()}/${page}/${report.id}`;
  const { label, organisation } = report;
  return writeMail(to, site.contactEmail, {
    sv: {
      subject: `${label.sv}, ${organisation}: ${what.sv}`,
      paragraphs: [`${label.sv} för ${organisation} är ${what.sv} av ${by}. ${next.sv}`, address],
    },
    en: {
      subject: `${label.en}, ${organisation}: ${what.en}`,
      paragraphs: [`${label.en} of ${organisation} was ${what.en} by ${by}. ${next.en}`, address],
    },
  });
}
