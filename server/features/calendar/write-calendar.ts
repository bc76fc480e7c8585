import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Localized } from '../../domain/localized';
import type { Deadlines } from '../../domain/reporting/deadlines';
import type { Site } from '../../http/site';
import { DUTY } from '../../mail/report-texts';
import type { DatedReport } from '../reports/dated-reports.queries';

/** How often a calendar program is to look again. */
const REFRESH_SECONDS = 6 * 3_600;

type Day = 'writing' | 'papers' | 'meeting' | 'office';

const TITLES: Readonly<Record<Day, Localized>> = {
  ...DUTY,
  meeting: { sv: 'nämnden sammanträder', en: 'the committee meets' },
};

interface Wanted {
  readonly language: 'sv' | 'en';
  readonly site: Site;
  readonly now: Date;
}

/**
 * The days of some reports as iCalendar (RFC 5545): one event a report and day, under an id that stays when the day is
 * moved. It names reports and links to them, and holds nothing that stands in them.
 */
export function writeCalendar(reports: readonly DatedReport[], { language, site, now }: Wanted): string {
  const host = new URL(site.address()).host;
  const calendar = ical({
    name: 'Lägesbild',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Lagesbild', product: 'Lagesbild', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
  });
  for (const report of reports) {
    for (const [day, date] of daysOf(report.deadlines)) {
      const example = report.provenance === 'example' ? { sv: ' (exempel)', en: ' (example)' }[language] : '';
      const address = `${site.address()}/rapportering/${report.id}`;
      calendar.createEvent({
        id: `${report.id}-${day}@${host}`,
        start: new Date(`${date}T00:00:00Z`),
        allDay: true,
        stamp: now,
        summary: `${report.organisation}, ${report.label[language]}: ${TITLES[day][language]}${example}`,
        description: address,
        url: address,
      });
    }
  }
  return calendar.toString();
}

const daysOf = ({ writing, papers, meeting, office }: Deadlines): [Day, string][] => [
  ['writing', writing],
  ['papers', papers],
  ...(meeting === null ? [] : [['meeting', meeting] satisfies [Day, string]]),
  ['office', office],
];
