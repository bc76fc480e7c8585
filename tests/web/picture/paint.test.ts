import { expect, test } from 'vitest';
import { presentation, readPaint } from '../../../web/charts/picture/paint';

test('colours are written as every drawing program reads them', () => {
  expect(readPaint('rgb(0, 114, 178)')).toEqual({ hex: '#0072b2', alpha: 1 });
  expect(readPaint('rgba(27, 36, 48, 0.5)')).toEqual({ hex: '#1b2430', alpha: 0.5 });
  expect(readPaint('rgb(27 36 48 / 50%)')).toEqual({ hex: '#1b2430', alpha: 0.5 });
  expect(readPaint('none')).toBeUndefined();
  expect(readPaint('url("#hatch")')).toBeUndefined();
});

const PLAIN: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16px',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

const computed =
  (changes: Readonly<Record<string, string>> = {}) =>
  (property: string) =>
    ({ ...PLAIN, ...changes })[property] ?? '';

test('an element that looks like its parent needs no attribute', () => {
  expect(presentation(computed(), computed())).toEqual({});
  expect(
    presentation(computed({ fill: 'rgb(0, 114, 178)' }), computed({ fill: 'rgb(0, 114, 178)' })),
  ).toEqual({});
});

test('what differs from the parent is written out, without units that only browsers know', () => {
  const line = computed({
    stroke: 'rgb(200, 84, 0)',
    'stroke-width': '2.5px',
    'stroke-dasharray': '12px, 4px',
  });
  expect(presentation(line, computed())).toEqual({
    stroke: '#c85400',
    'stroke-width': '2.5',
    'stroke-dasharray': '12, 4',
  });
});

test('a colour that is half seen through keeps its opacity beside it', () => {
  const area = computed({ fill: 'rgba(0, 114, 178, 0.5)', 'fill-opacity': '0.4' });
  expect(presentation(area, computed())).toEqual({ fill: '#0072b2', 'fill-opacity': '0.2' });
});
