import { beforeAll, expect, test } from 'vitest';
import type { Areas } from '../../../server/features/areas/areas.contract';
import { attack, type ShownRow } from '../../support/disclosure/attack';
import { fileReaders } from '../../support/disclosure/file-rows';
import {
  fillSmallCity,
  GROUPS,
  isLaterIn,
  isRest,
  questionOf,
  structureIn,
} from '../../support/disclosure/small-city';
import { describeOnEachEngine } from '../../support/engines';
import { takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

/** The question whose answer is the rarest: the files write one as they write another. */
const INDICATOR = 'utsatt_hot';

/** Every district and neighbourhood with every group; neighbourhoods by group, to stay within one answer. */
const SERIES = [
  `/series?indicator=${INDICATOR}&area=all&group=*`,
  `/series?indicator=${INDICATOR}&area=all&group=*&reading=current_areas`,
  ...GROUPS.map((group) => `/series?indicator=${INDICATOR}&area=all&kind=neighbourhood&group=${group}`),
];

/** Every area and group of one round. */
const COMPARISONS = GROUPS.flatMap((group) =>
  ['district', 'neighbourhood'].map(
    (kind) => `/comparison?indicator=${INDICATOR}&round=2023&kind=${kind}&group=${group}`,
  ),
);

describeOnEachEngine('nothing hidden can be computed from what the files give', (engine) => {
  let areas: Areas['areas'] = [];
  let readers: ReturnType<typeof fileReaders> = {};
  beforeAll(async () => {
    const db = await engine.catalogue();
    await fillSmallCity(db);
    const app = createTestApp(db);
    readers = fileReaders(app);
    ({ areas } = await takeAway(app).json<Areas>('/areas'));
  });

  const rowsOf = async (format: string, addresses: readonly string[]): Promise<ShownRow[]> => {
    const found: ShownRow[] = [];
    for (const address of addresses) found.push(...((await readers[format]?.(address)) ?? []));
    return found;
  };

  const FORMATS = ['csv', 'csv-sv', 'xlsx', 'px', 'json-stat'];
  test.each([
    ...FORMATS.map((format) => ['series', format, SERIES, 100] as const),
    ...FORMATS.map((format) => ['comparisons', format, COMPARISONS, 60] as const),
  ])(
    'of %s as %s: no hidden number of answers and no hidden share follows',
    async (_, format, addresses, many) => {
      const rows = await rowsOf(format, addresses);
      const hidden = rows.filter(({ respondents }) => respondents === null);
      expect(hidden.length).toBeGreaterThan(many);
      expect(rows.length - hidden.length).toBeGreaterThan(many);
      expect(hidden.filter(({ value }) => value !== null)).toEqual([]);
      const found = attack(rows, { structureOf: structureIn(areas), questionOf });
      expect(found.filter((one) => !isRest(one) && !isLaterIn(areas)(one))).toEqual([]);
    },
  );
});
