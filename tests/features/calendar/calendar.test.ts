import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { startOver } from '../../../server/access/start-over';
import type { CalendarAddress } from '../../../server/features/calendar/calendar.contract';
import { describeOnEachEngine } from '../../support/engines';
import { problemOf } from '../../support/people-company';
import { foundReportCompany } from '../../support/report-company';
import type { Member } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const FEED = '/api/v1/calendar-feed';

describeOnEachEngine('Somebody’s calendar', (engine) => {
  async function company() {
    const db = await engine.migrated();
    const app = createTestApp(db);
    const people = await foundReportCompany({ db, app });
    await db
      .insertInto('committee_meetings')
      .values({ organisation_key: people.organisation, held_on: '2025-09-18' })
      .execute();
    const make = async (member: Member): Promise<string> => {
      const made: CalendarAddress = await (await member.ask('POST', FEED)).json();
      return made.address.replace('https://lagesbild.example', '');
    };
    const read = async (address: string) => {
      const response = await app.request(address);
      const text = await response.text();
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
      return { response, text, events };
    };
    return { db, app, ...people, make, read };
  }

  test('has the days of one’s reports, all day long, under ids that stay when a day is moved', async () => {
    const { db, author, organisation, report, make, read } = await company();
    const address = await make(author);
    const { response, text, events } = await read(address);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(/METHOD:PUBLISH[\s\S]*REFRESH-INTERVAL;VALUE=DURATION:PT6H/);
    const shown = events.map(({ summary, startDate }) => [startDate.isDate, startDate.toString(), summary]);
    const about = `${organisation}, Tertialrapport 2 2025`;
    expect(shown).toEqual([
      [true, '2025-09-01', `${about}: färdig text`],
      [true, '2025-09-08', `${about}: handlingar till nämnden`],
      [true, '2025-09-18', `${about}: nämnden sammanträder`],
      [true, '2025-10-10', `${about}: rapporten hos stadsledningskontoret`],
    ]);
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
      `https://lagesbild.example/rapportering/${report}`,
    );
    await db.updateTable('committee_meetings').set({ held_on: '2025-09-11' }).execute();
    const moved = await read(address);
    expect(moved.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(moved.events[2]?.startDate.toString()).toBe('2025-09-11');
  });

  test('has when rounds open and end for the office, and nothing for who reports elsewhere or only reads', async () => {
    const { office, stranger, reader, make, read } = await company();
    const counts = [];
    for (const member of [office, stranger, reader]) {
      counts.push((await read(await make(member))).events.length);
    }
    expect(counts).toEqual([2, 0, 0]);
  });

  test('has only what is still to be done, under ids that name no machine', async () => {
    const { db, author, approver, make, read } = await company();
    const addresses = [await make(author), await make(approver)];
    const days = async () => {
      const calendars = await Promise.all(addresses.map(read));
      return calendars.map(({ events }) => events.map(({ uid }) => uid.replace(/^.*-/, '')));
    };
    const after = async (state: 'ready' | 'decided' | 'published') => {
      await db.updateTable('reports').set({ state }).execute();
      return (await days())[1];
    };
    expect(await after('ready')).toEqual(['papers@lagesbild', 'meeting@lagesbild', 'office@lagesbild']);
    expect(await after('decided')).toEqual(['office@lagesbild']);
    expect(await after('published')).toEqual([]);
    expect(await days()).toEqual([[], []]);
  });

  test('keeps what has gone by for a month', async () => {
    const { db, app, author, make } = await company();
    const address = await make(author);
    const later = createTestApp(db, { now: () => new Date('2025-10-10T10:00:00Z') });
    const text = await (await later.request(address)).text();
    expect(text.match(/DTSTART;VALUE=DATE:(\d+)/g)).toEqual([
      'DTSTART;VALUE=DATE:20250918',
      'DTSTART;VALUE=DATE:20251010',
    ]);
    expect((await app.request(address)).status).toBe(200);
  });

  test('is read at the newest address only, until that is closed or the person may no longer sign in', async () => {
    const { db, app, author, make } = await company();
    const status = async (address: string) => (await app.request(address)).status;
    const earlier = await make(author);
    const address = await make(author);
    expect([await status(earlier), await status(address)]).toEqual([404, 200]);
    expect(
      (await db.selectFrom('calendar_feeds').selectAll().execute()).map(Object.values).join(),
    ).not.toContain(address.slice(17, 60));
    const people = () => db.updateTable('people').where('id', '=', author.id);
    await people().set({ deactivated_at: '2025-01-15T11:00:00.000Z' }).execute();
    expect(await status(address)).toBe(404);
    await people().set({ deactivated_at: null }).execute();
    expect((await (await author.ask('GET', FEED)).json()).createdAt).toBe('2025-01-15T12:00:00.000Z');
    await author.ask('DELETE', FEED);
    expect(await status(address)).toBe(404);
    const log = await db.selectFrom('audit_log').select('action').orderBy('seq').execute();
    expect(log.map(({ action }) => action)).toEqual(['calendar.made', 'calendar.made', 'calendar.revoked']);
  });

  test('is closed to whoever knows the address when everything is taken away that lets in as somebody', async () => {
    const { db, app, author, make } = await company();
    const address = await make(author);
    await db.transaction().execute((tx) => startOver(tx, author.id, new Date('2025-01-15T13:00:00Z')));
    expect((await app.request(address)).status).toBe(404);
  });

  test('cannot be guessed at without end; whoever knows an address is not counted', async () => {
    const { app, author, make } = await company();
    const address = await make(author);
    for (let tries = 0; tries < 31; tries++) await app.request(address);
    for (let tries = 0; tries < 30; tries++) await app.request('/api/v1/calendar/x.ics');
    const refused = await app.request(`/api/v1/calendar/${'x'.repeat(43)}.ics`);
    expect(await problemOf(refused)).toEqual([429, 'too_many_attempts']);
    // Others behind the same network still read theirs.
    expect((await app.request(address)).status).toBe(200);
  });
});
