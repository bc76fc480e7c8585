import type { Localized } from '../domain/localized';
import type { DutyDeadline } from '../domain/reporting/duties';

/** A report as a mail names it: never what stands in it. */
export interface MailedReport {
  readonly id: string;
  /** "Tertialrapport 2 2025". */
  readonly label: Localized;
  /** The name of the organisation. */
  readonly organisation: string;
}

const dates = (locale: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
const WRITTEN = { sv: dates('sv-SE'), en: dates('en-GB') } as const;

/** "8 september 2025". @param day ISO date */
export const dayIn = (language: 'sv' | 'en', day: string): string =>
  WRITTEN[language].format(new Date(`${day}T00:00:00Z`));

const days = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "7 dagar kvar", "1 dag försenad". @param left days until the deadline; negative: since */
export const daysLeft = {
  sv: (left: number): string =>
    left < 0
      ? `${days(-left, 'dag', 'dagar')} försenad`
      : left === 0
        ? 'sista dagen'
        : `${days(left, 'dag', 'dagar')} kvar`,
  en: (left: number): string =>
    left < 0
      ? `${days(-left, 'day', 'days')} late`
      : left === 0
        ? 'last day'
        : `${days(left, 'day', 'days')} left`,
} as const;

/** What a deadline is of: what there is by that day. Said of days to come and of days gone by. */
export const DUTY: Readonly<Record<DutyDeadline, Localized>> = {
  writing: { sv: 'färdig text', en: 'finished text' },
  papers: { sv: 'handlingar till nämnden', en: 'papers to the committee' },
  office: {
    sv: 'rapporten hos stadsledningskontoret',
    en: 'the report with the executive office',
  },
};
