import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPlace } from '../../../web/features/programme-overview/next-place';
import {
  byFocusArea,
  countDistricts,
  countOutcomes,
  isAccepted,
  whoReports,
} from '../../../web/features/programme-overview/overview-counts';
import { cell, district, goal, overview } from './example-overview';

describe('The programme on one page', () => {
  test('counts goals by what is measured in the whole city: what nobody measures cannot be decided either', () => {
    const goals = [
      goal('brott', 'a', 'all_well'),
      goal('brott', 'b', 'all_badly'),
      goal('olyckor', 'c', 'mixed'),
      goal('olyckor', 'd', 'undetermined'),
      goal('olyckor', 'e', 'not_measurable'),
    ];
    expect(countOutcomes(goals)).toEqual({ well: 1, badly: 1, mixed: 1, open: 2 });
  });

  test('counts every goal in every district, and what is not measured there apart', () => {
    const cells = [cell({ outcome: 'all_well' }), cell({ outcome: 'not_measurable' })];
    const goals = [
      goal('brott', 'a', 'not_measurable', cells),
      goal('brott', 'b', 'all_well', [cell({ outcome: 'all_badly' }), cell({ outcome: 'undetermined' })]),
    ];
    expect(countDistricts(goals)).toEqual({
      ...{ well: 1, badly: 1, mixed: 0, open: 1, measured: 3, unmeasured: 1 },
    });
  });

  test('keeps the goals of a focus area together, in the order of the programme', () => {
    const goals = [goal('brott', 'a', 'mixed'), goal('olyckor', 'c', 'mixed'), goal('brott', 'b', 'mixed')];
    expect(
      byFocusArea(goals).map(([area, members]) => [area.key, members.map((one) => one.goal.key)]),
    ).toEqual([
      ['brott', ['a', 'b']],
      ['olyckor', ['c']],
    ]);
  });

  test('counts a committee once though it has two districts, and one without a district too', () => {
    const report = { id: 'r1', state: 'draft', late: true } as const;
    const reporting = whoReports(
      overview({
        districts: [
          district('rinkeby', report, 'jarva-stadsdelsnamnd'),
          district('kista', report, 'jarva-stadsdelsnamnd'),
          district('farsta', { id: 'r2', state: 'published', late: false }),
          district('alvsjo', null),
        ],
        reporting: {
          ...overview().reporting,
          others: [{ key: 'trafiknamnden', name: 'Trafiknämnden', state: 'accepted', id: 'r3', late: false }],
        },
      }),
    );
    expect(reporting.map(({ key }) => key)).toEqual([
      'jarva-stadsdelsnamnd',
      'farsta-stadsdelsnamnd',
      'trafiknamnden',
    ]);
    expect(reporting.filter(isAccepted).map(({ key }) => key)).toEqual([
      'farsta-stadsdelsnamnd',
      'trafiknamnden',
    ]);
  });

  test('the arrow keys never lead out of the table, and other keys lead nowhere', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(
        fc.array(keys),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (pressed, rows, columns) => {
          const start = { row: 0, column: 0 };
          const place = pressed.reduce((at, key) => nextPlace(key, at, { rows, columns }) ?? at, start);
          expect(place.row).toBeGreaterThanOrEqual(0);
          expect(place.row).toBeLessThan(rows);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(columns);
        },
      ),
    );
    expect(nextPlace('Tab', { row: 0, column: 0 }, { rows: 2, columns: 2 })).toBeUndefined();
  });
});
