import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const OFFICE = 'stadsledningskontoret';

describeOnEachEngine('At the edges of numbers and time', (engine) => {
  async function house() {
    const db = await engine.migrated();
    let time = new Date('2025-01-15T12:00:00Z').getTime();
    const now = () => new Date(time);
    const company = { db, now, app: createTestApp(db, { now }) };
    const city = await signInMember(company, [
      { role: 'administrator', organisation: OFFICE, kind: 'executive_office' },
    ]);
    const member = await signInMember(company, [{ role: 'reader', organisation: 'farsta' }]);
    const setBack = (minutes: number) => {
      time -= minutes * 60_000;
    };
    return { ...company, city, member, setBack };
  }

  test.each([2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 0, -1])(
    'a version of %i is no version anywhere',
    async (version) => {
      const { city, member } = await house();
      for (const path of ['/profile', `/people/${member.id}`, '/organisations/farsta']) {
        const response = await city.ask('PATCH', `/api/v1${path}`, { name: 'Ny', version });
        expect([path, response.status]).toEqual([path, 422]);
      }
      const log = await city.ask('GET', `/api/v1/audit?before=${version}`);
      expect(log.status).toBe(400);
    },
  );

  test('a role can be ended by a clock that has been set back, and was then held for no time', async () => {
    const { city, member, setBack } = await house();
    const path = `/api/v1/people/${member.id}`;
    const role = { role: 'author', organisation: 'farsta' };
    await city.ask('POST', `${path}/roles`, role);
    const given = await (await city.ask('GET', path)).json();
    const [author] = given.memberships.filter((own: { role: string }) => own.role === 'author');
    setBack(5);
    const ended = await city.ask('DELETE', `${path}/roles/${author.id}`);
    expect(ended.status).toBe(200);
    const { memberships } = await ended.json();
    expect(memberships.find(({ id }: { id: string }) => id === author.id)).toMatchObject({
      beganAt: '2025-01-15T12:00:00.000Z',
      endedAt: '2025-01-15T12:00:00.000Z',
    });
  });

  test('somebody can be anonymised by a clock that has been set back', async () => {
    const { city, member, setBack } = await house();
    const path = `/api/v1/people/${member.id}`;
    await city.ask('POST', `${path}/roles`, { role: 'author', organisation: 'farsta' });
    setBack(5);
    const response = await city.ask('POST', `${path}/anonymisation`, { reason: 'har bett om det' });
    expect(response.status).toBe(200);
  });
});
