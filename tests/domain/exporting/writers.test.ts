import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCube } from '../../../server/domain/exporting/cube';
import type { DataTable } from '../../../server/domain/exporting/data-table';
import { defuse } from '../../../server/domain/exporting/defuse';
import { forPeople } from '../../../server/domain/exporting/for-people';
import { jsonStat } from '../../../server/domain/exporting/json-stat';
import { px } from '../../../server/domain/exporting/px/px';
import { quoted } from '../../../server/domain/exporting/px/px-text';
import { decimalsFor, isTooSmall } from '../../../server/domain/exporting/shown-decimals';
import { readPx } from '../../support/px-reader';
import { rowOf, tableOf } from './tables';

describe('Shares in the units of people', () => {
  test('every whole percent comes out as that number', () => {
    const percents = Array.from({ length: 101 }, (_, percent) => percent);
    const { rows } = forPeople(
      tableOf(percents.map((percent) => rowOf('a', String(percent), percent / 100))),
    );
    expect(rows.map(({ value }) => value)).toEqual(percents);
  });

  test('a missing value stays missing, and the label says percent', () => {
    const { rows, columns } = forPeople(tableOf([rowOf('a', '2020', null)]));
    expect(rows[0]?.['value']).toBeNull();
    expect(columns.map(({ label }) => label.sv).slice(-2)).toEqual([
      'Andel, procent',
      'Förändring, procentenheter',
    ]);
  });
});

describe('A cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    '%j is defused',
    (text) => {
      expect(defuse(text)).toBe(`'${text}`);
    },
  );

  test('is defused, and every other text is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const safe = defuse(text);
        expect(safe).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(safe === text || safe === `'${text}`).toBe(true);
      }),
    );
  });
});

describe('The cube of a table', () => {
  test('has a cell for every combination, and says why one is empty', () => {
    const cube = toCube(
      tableOf([
        rowOf('a', '2017', 0.1),
        rowOf('a', '2020', null),
        rowOf('b', '2020', 0.3, { status: 'unreliable', change: -0.1 }),
      ]),
    );
    expect(cube.cells).toEqual([
      { value: 0.1, status: null },
      { value: null, status: 'not_assessable' },
      { value: null, status: 'suppressed' },
      { value: null, status: 'suppressed' },
      { value: null, status: 'not_available' },
      { value: null, status: 'not_available' },
      { value: 0.3, status: 'unreliable' },
      { value: -0.1, status: 'unreliable' },
    ]);
  });
});

describe('A PX file', () => {
  const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });

  test('can be read back whatever the areas are called, in both languages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { maxLength: 8, minLength: 1 }),
        fc.constantFrom('sv', 'en'),
        (names, language) => {
          const rows = names.map((name, index) =>
            rowOf(`code-${index}`, '2020', index / 1000, { area: name, remark: { sv: name, en: name } }),
          );
          const file = readPx(px(tableOf(rows), language as 'sv' | 'en'));
          names.forEach((_, index) => {
            expect(file.cell(`code-${index}`, 'all', '2020', 'value')).toBe(index / 10);
          });
        },
      ),
      { numRuns: 60, examples: [[[',', ' '], 'sv']] },
    );
  });

  test('breaks a long text between words, on lines of at most 256 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        const written = quoted(text);
        for (const line of written.split('\n')) {
          expect(line.length).toBeLessThanOrEqual(256);
          expect(line).toMatch(/^"[^"]*"$/u);
        }
        const read = written
          .split('\n')
          .map((line) => line.slice(1, -1))
          .join('');
        expect(read).toBe(
          text
            .replaceAll('"', '”')
            .replace(/\p{Cc}+/gu, ' ')
            .trim(),
        );
      }),
    );
  });
});

describe('Numbers that are not whole', () => {
  const PROBABILITY = { unit: 'probability', type: 'number', missing: 'not_assessable' } as const;
  const withP = (pValue: number): DataTable => {
    const table = tableOf([rowOf('a', '2020', 0.1, { p_value: pValue })]);
    return {
      ...table,
      columns: [
        ...table.columns,
        { key: 'p_value', label: { sv: 'P-värde', en: 'P-value' }, ...PROBABILITY },
      ],
    };
  };

  test('have four decimals as p-values, one as percent, and never show as 0 when they are not', () => {
    expect(decimalsFor('probability', 0.08)).toBe(4);
    expect(decimalsFor('percent', 26.4)).toBe(1);
    expect(decimalsFor('percent', 26)).toBe(0);
    expect(decimalsFor('percentage_points', -0.02)).toBe(4);
    expect([0, 1e-9, 0.00009, 0.0001].map((p) => isTooSmall('probability', p))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isTooSmall('percentage_points', -3)).toBe(false);
  });

  test('are written in PX without an exponent, with the decimals to show, and with what 0.0000 means', () => {
    const file = readPx(px(withP(3e-8), 'sv'));
    expect(file.cell('a', 'all', '2020', 'p_value')).toBe(3e-8);
    expect(file.text('PRECISION("mått","P-värde")')).toBe('4');
    expect(file.text('PRECISION("mått","Andel, procent")')).toBe('1');
    expect(file.text('VALUENOTEX("mått","P-värde")')).toContain('mindre än 0,0001');
  });
});

describe('The day of the data', () => {
  const table = tableOf([rowOf('a', '2020', 0.1)]);
  const unknown = { ...table, days: { takenOut: '2025-01-15', updated: null } };

  test('is the day figures were last taken in, and not that of the download', () => {
    expect(jsonStat(table, 'sv').updated).toBe('2024-12-01');
    const file = readPx(px(table, 'sv'));
    expect(file.text('LAST-UPDATED("Andel, procent")')).toBe('20241201 00:00');
    expect(file.text('CREATION-DATE')).toBe('20250115 00:00');
  });

  test('is left out when it is not known', () => {
    expect(jsonStat(unknown, 'sv')).not.toHaveProperty('updated');
    expect(px(unknown, 'sv')).not.toContain('LAST-UPDATED');
  });
});

describe('The strict reader of PX files', () => {
  const good = px(tableOf([rowOf('a', '2017', 0.1), rowOf('a', '2020', null)]), 'sv');
  test.each([
    ['a mandatory keyword is missing', good.replace(/^TITLE=.*\n/m, '')],
    ['there are fewer cells than the dimensions have', good.replace('10 "....." ', '10 ')],
    ['a code is missing', good.replace('CODES("round")="2017","2020"', 'CODES("round")="2017"')],
    ['a text lacks its quotation mark', good.replace('MATRIX="oro"', 'MATRIX="oro')],
    ['a cell is not a number', good.replace('DATA=\n10', 'DATA=\nten')],
    ['a translation is missing', good.replace(/^TITLE\[en\]=.*\n/m, '')],
    ['something stands after the data', `${good}NOTE="more";`],
  ])('refuses a file where %s', (_what, bad) => {
    expect(() => readPx(good)).not.toThrow();
    expect(bad).not.toBe(good);
    expect(() => readPx(bad)).toThrow();
  });
});
