import { expect, test } from 'vitest';
import { revisedFigures } from '../../../server/domain/reporting/revised-figures';

const inBoth = (text: string) => ({ sv: text, en: text });
const figure = (value: number | null, change: object = {}) => ({
  indicator: { key: 'oro_brott_ofta' },
  area: { slug: 'farsta' },
  round: '2023',
  status: 'ok',
  value,
  lower: value === null ? null : value - 0.03,
  upper: value === null ? null : value + 0.03,
  verdict: 'uncertain',
  figure: inBoth(value === null ? 'för få svar' : `${Math.round(value * 100)} procent`),
  sentence: inBoth('Ingen säker förändring'),
  ...change,
});

test('a figure that says something else today is told with what it said', () => {
  const [before, now] = [figure(0.21), figure(0.24)];
  expect(revisedFigures([before], [now])).toEqual([{ before, now }]);
  const hidden = figure(null, { status: 'suppressed' });
  expect(revisedFigures([before], [hidden])).toEqual([{ before, now: hidden }]);
});

test('a figure is revised too when only what is said of its change is', () => {
  const now = figure(0.21, { verdict: 'increased', sentence: inBoth('Har ökat') });
  expect(revisedFigures([figure(0.21)], [now])).toHaveLength(1);
});

test('the same figure, computed anew or put in other words, is not revised', () => {
  const anew = figure(0.21 + 1e-12, { sentence: inBoth('Det går inte att säga om det har ändrats') });
  expect(revisedFigures([figure(0.21)], [anew])).toEqual([]);
});

test('a revision that nobody could see in the words is none', () => {
  expect(revisedFigures([figure(0.21)], [figure(0.2101)])).toEqual([]);
});

test('a newer round, another district and an indicator that is gone revise nothing', () => {
  const others = [figure(0.3, { round: '2026' }), figure(0.3, { area: { slug: 'jarva' } })];
  expect(revisedFigures([figure(0.21)], others)).toEqual([]);
  expect(revisedFigures([figure(0.21)], [])).toEqual([]);
});

test('a figure that stands beside several questions is told once', () => {
  expect(revisedFigures([figure(0.21), figure(0.21)], [figure(0.24)])).toHaveLength(1);
});
