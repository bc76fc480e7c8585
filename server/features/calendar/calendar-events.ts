import type { Localized } from '../../domain/localized';
import { addDays } from '../../domain/reporting/days';
import { dutiesOf } from '../../domain/reporting/duties';
import type { ReportState } from '../../domain/reporting/workflow';
import { DUTY } from '../../mail/report-texts';
import type { ReportingRound } from '../reporting-rounds/reporting-rounds.contract';
import type { DatedReport } from '../reports/dated-reports.queries';

/** A day in somebody's calendar. */
export interface CalendarEvent {
  /** Stays when the day is moved. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  /** What it is about. */
  readonly about: Localized;
  readonly title: Localized;
  /** The page of it, from the root. */
  readonly path: string;
  readonly provenance: 'reported' | 'example';
}

/** What has gone by stays so many days. The last day of a report is never later than that of its round. */
export const KEPT_DAYS = 31;

/** Before these the committee has something to decide at its next meeting. */
const TO_BE_DECIDED: readonly ReportState[] = ['draft', 'ready', 'tabled', 'referred_back', 'returned'];

const MEETING: Localized = { sv: 'nämnden sammanträder', en: 'the committee meets' };
const OPENING: Localized = { sv: 'omgången öppnar', en: 'the round opens' };
const ALL_IN: Localized = {
  sv: 'rapporterna hos stadsledningskontoret',
  en: 'the reports at the City Executive Office',
};

/** What is still to be done with reports that somebody writes or decides on, and when it is decided. @param today ISO date */
export function reportEvents(reports: readonly DatedReport[], today: string): CalendarEvent[] {
  return reports.flatMap((report) => {
    const { id, state, edition, deadlines, organisation, label, provenance } = report;
    const { meeting } = deadlines;
    const decides = edition === 1 && meeting !== null && TO_BE_DECIDED.includes(state);
    const days = [
      ...dutiesOf(report, deadlines, today).map(({ deadline, dueOn }) => ({
        name: deadline as string,
        day: dueOn,
        title: DUTY[deadline],
      })),
      ...(decides ? [{ name: 'meeting', day: meeting, title: MEETING }] : []),
    ];
    return days.map(({ name, day, title }) => ({
      ...{ id: `${id}-${name}`, day, title, path: `/rapportering/${id}`, provenance },
      about: { sv: `${organisation}, ${label.sv}`, en: `${organisation}, ${label.en}` },
    }));
  });
}

/** When rounds open and when the office is to have what is reported in them: its own days, not those of every report. */
export const roundEvents = (rounds: readonly ReportingRound[]): CalendarEvent[] =>
  rounds.flatMap(({ key, label, opensOn, dueToOffice, provenance }) => [
    {
      ...{ id: `${key}-opens`, day: opensOn, about: label, title: OPENING, provenance },
      path: `/admin/omgangar/${key}`,
    },
    {
      ...{ id: `${key}-office`, day: dueToOffice, about: label, title: ALL_IN, provenance },
      path: `/granskning?rapportomgang=${key}`,
    },
  ]);

/** What is coming, and what has gone by lately; in order. @param today ISO date */
export const inSight = (events: readonly CalendarEvent[], today: string): CalendarEvent[] =>
  events
    .filter(({ day }) => day >= addDays(today, -KEPT_DAYS))
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
