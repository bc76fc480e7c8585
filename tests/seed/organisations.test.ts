import { expect, test } from 'vitest';
import {
  ORGANISATION_DISTRICTS,
  ORGANISATION_SUCCESSIONS,
  ORGANISATIONS,
} from '../../seed/catalogue/organisations';
import { heirsOf } from '../../server/domain/access/heirs';

const committees = (day: string) =>
  ORGANISATIONS.filter(
    ({ kind, valid_from, valid_to }) =>
      kind === 'district_committee' && valid_from <= day && (valid_to === null || day < valid_to),
  );

test.each([
  ['2020-06-30', 14],
  ['2020-07-01', 13],
  ['2023-06-30', 13],
  ['2023-07-01', 11],
])('on %s the city has %i district committees', (day, number) => {
  expect(committees(day)).toHaveLength(number);
});

test('a district committee is written as the city writes it', () => {
  const names = committees('2025-01-01').map(({ name }) => name);
  expect(names).toContain('Farsta stadsdelsnämnd');
  expect(names).toContain('Järva stadsdelsnämnd');
  expect(names).toContain('Hägersten-Älvsjö stadsdelsnämnd');
  expect(names).toContain('Norra innerstadens stadsdelsnämnd');
  expect(names).toContain('Skarpnäcks stadsdelsnämnd');
  expect(names).toContain('Enskede-Årsta-Vantörs stadsdelsnämnd');
});

test('each district has one committee for as long as it exists', () => {
  const days = ORGANISATION_DISTRICTS.map(({ area_slug, valid_from }) => `${area_slug} ${valid_from}`);
  expect(new Set(days).size).toBe(17);
  const keys = new Set(ORGANISATIONS.map(({ key }) => key));
  expect(keys.size).toBe(ORGANISATIONS.length);
  expect(ORGANISATION_DISTRICTS.every(({ organisation_key }) => keys.has(organisation_key))).toBe(true);
});

test('Järva answers for what Rinkeby-Kista left behind, from the first of July 2023', () => {
  const successions = ORGANISATION_SUCCESSIONS.map(({ predecessor_key, successor_key, date }) => ({
    predecessor: predecessor_key,
    successor: successor_key,
    date,
  }));
  expect(heirsOf('rinkeby-kista-stadsdelsnamnd', successions, '2023-06-30')).toEqual([]);
  expect(heirsOf('rinkeby-kista-stadsdelsnamnd', successions, '2023-07-01')).toEqual([
    'jarva-stadsdelsnamnd',
  ]);
});
