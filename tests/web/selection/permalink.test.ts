import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import type { Survey } from '../../../server/features/surveys/surveys.contract';
import type { ReadingOut } from '../../../server/http/contract';
import { permalinkOf } from '../../../web/features/selection/permalink';
import { parseSearch, readSearch, type Search } from '../../../web/features/selection/search';
import { resolveSelection, type Selection } from '../../../web/features/selection/selection';

const INDICATORS = ['oro_brott_ofta', 'utsatt_hot', 'trygg_kvall'];
const ROUNDS = ['2014', '2017', '2020', '2023'];
const GROUPS = ['all', 'women', 'men', '16_24'];

const ROUND_LIST = ROUNDS.map((round) => ({ round, date: `${round}-05-01` }));
const GROUP_LIST = GROUPS.map((key) => ({ key, label: { sv: key, en: key } }));

/** What is measured, as it stands when another round is the latest. */
const definitions = (latestRound: string) => ({
  indicators: INDICATORS.map((key) => ({ key, survey: 'survey', latestRound })) as unknown as Indicator[],
  districts: [{ slug: 'farsta' }],
  surveys: [{ key: 'survey', rounds: ROUND_LIST, groups: GROUP_LIST }] as unknown as Survey[],
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const choices: fc.Arbitrary<Search> = fc.record({
  indikator: maybe(fc.constantFrom(...INDICATORS, 'finns_inte')),
  omgang: maybe(fc.constantFrom(...ROUNDS)),
  grupp: maybe(fc.constantFrom(...GROUPS)),
  lasning: maybe(fc.constantFrom('som-da', 'dagens', '2018-01-01')),
  niva: maybe(fc.constantFrom('stadsdelsomrade', 'stadsdel')),
  inom: maybe(fc.constantFrom('farsta')),
  flik: maybe(fc.constantFrom('diagram', 'tabell', 'karta')),
  omrade: maybe(fc.constantFrom('farsta', 'farsta,jarva')),
  lang: maybe(fc.constantFrom('sv' as const, 'en' as const)),
  tema: maybe(fc.constantFrom('ljust' as const, 'morkt' as const)),
});
const defaults = fc.record({
  latest: fc.constantFrom(...ROUNDS),
  indicator: fc.constantFrom(...INDICATORS),
  group: fc.constantFrom(...GROUPS),
});
const readings = fc.constantFrom<ReadingOut>(
  { kind: 'as_measured', date: null },
  { kind: 'current_areas', date: '2025-01-15' },
  { kind: 'areas_of_date', date: '2018-01-01' },
);
const languages = fc.constantFrom('sv' as const, 'en' as const);

const VIEW = { path: '/stadsdelar/farsta' };

const searchOf = (link: string) => parseSearch(link.split('?')[1] ?? '');

const keysOf = ({ indicator, round, group, level, within }: Selection) => [
  indicator.key,
  round.round,
  group.key,
  level,
  within,
];

test('a link shows the same view whatever the defaults become', () => {
  fc.assert(
    fc.property(choices, defaults, defaults, readings, languages, (search, now, later, reading, language) => {
      const shown = resolveSelection(search, definitions(now.latest), now);
      const link = permalinkOf({ ...VIEW, search, selection: shown, reading, language });
      const followed = readSearch(searchOf(link));
      const again = resolveSelection(followed, definitions(later.latest), later);
      expect(again.unknown).toEqual([]);
      expect(keysOf(again)).toEqual(keysOf(shown));
      expect(again.reading).toBe(reading.date ?? 'as_measured');
      expect(followed.flik).toBe(search.flik ?? 'diagram');
      expect(followed).toMatchObject({ lang: language });
      expect(followed.omrade).toBe(search.omrade);
    }),
  );
});

test('a link says also what is the default, the day in place of "today", and nothing of the theme', () => {
  const selection = resolveSelection({}, definitions('2020'));
  const link = (reading: ReadingOut) =>
    permalinkOf({ ...VIEW, search: { tema: 'morkt' }, selection, reading, language: 'sv' });
  expect(link({ kind: 'as_measured', date: null })).toBe(
    '/stadsdelar/farsta?indikator=oro_brott_ofta&omgang=2020&grupp=all&lasning=som-da&niva=stadsdelsomrade&flik=diagram&lang=sv',
  );
  expect(searchOf(link({ kind: 'current_areas', date: '2025-01-15' }))['lasning']).toBe('2025-01-15');
});
