import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Site } from '../../http/site';
import type { CalendarEvent } from './calendar-events';

/** How often a calendar program is to look again. */
const REFRESH_SECONDS = 6 * 3_600;

/**
 * Whose ids the events have: the same wherever the product is reached, so that none is told twice when it moves, and
 * never the name of a machine.
 */
const ID_DOMAIN = 'lagesbild';

interface Wanted {
  readonly language: 'sv' | 'en';
  readonly site: Site;
  readonly now: Date;
}

/**
 * Days as iCalendar (RFC 5545), each under an id that stays when it is moved. They name reports and rounds and link to
 * them, and hold nothing that stands in them.
 */
export function writeCalendar(events: readonly CalendarEvent[], { language, site, now }: Wanted): string {
  const calendar = ical({
    name: 'Lägesbild',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Lagesbild', product: 'Lagesbild', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
  });
  for (const { id, day, about, title, path, provenance } of events) {
    const example = provenance === 'example' ? { sv: ' (exempel)', en: ' (example)' }[language] : '';
    const address = `${site.address()}${path}`;
    calendar.createEvent({
      id: `${id}@${ID_DOMAIN}`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: `${about[language]}: ${title[language]}${example}`,
      description: address,
      url: address,
    });
  }
  return calendar.toString();
}
