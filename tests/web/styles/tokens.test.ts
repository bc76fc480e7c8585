import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../seed/project-root';
import {
  contrast,
  DEFICIENCIES,
  type Deficiency,
  distance,
  type Light,
  lightness,
  lightOf,
  seenWith,
} from '../../support/colour-vision';

const CSS = readFileSync(join(projectRoot(), 'web', 'styles', 'tokens.css'), 'utf8');
const DARK_FROM = CSS.indexOf('prefers-color-scheme: dark');

const colours = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
const light = colours(CSS.slice(0, DARK_FROM));
const dark = new Map([...light, ...colours(CSS.slice(DARK_FROM))]);

const TEXT = ['ink', 'ink-muted', 'accent', 'certainly-better', 'certainly-worse', 'not-certain'];
const MARKS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-city', 'dot', 'line-strong', 'focus'];
const CLASSES = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];
const EYES: readonly (Deficiency | 'all colours')[] = [
  'all colours',
  ...(Object.keys(DEFICIENCIES) as Deficiency[]),
];

/** As far apart as black and dark grey #363636: seen at a glance, also in small marks. */
const CLEARLY_APART = 20;
/** Side by side no doubt, and the shape says it too. */
const APART = 12;

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s page', (_, tokens) => {
  const of = (name: string): Light => lightOf(tokens.get(name) ?? '');
  const seen = (eyes: (typeof EYES)[number], name: string): Light =>
    eyes === 'all colours' ? of(name) : seenWith(eyes, of(name));

  test.each(['surface', 'raised'])('every text can be read on %s', (ground) => {
    const weak = TEXT.filter((name) => contrast(of(name), of(ground)) < 4.5);
    expect(weak).toEqual([]);
    expect(contrast(of('example'), of('example-surface'))).toBeGreaterThanOrEqual(4.5);
  });

  test('every mark stands out from the paper', () => {
    expect(MARKS.filter((name) => contrast(of(name), of('surface')) < 3)).toEqual([]);
  });

  test.each(EYES)('better, worse and uncertain are told apart with %s', (eyes) => {
    const [better, worse, uncertain] = ['certainly-better', 'certainly-worse', 'not-certain'].map((name) =>
      seen(eyes, name),
    ) as [Light, Light, Light];
    expect(distance(better, worse)).toBeGreaterThan(CLEARLY_APART);
    expect(distance(worse, uncertain)).toBeGreaterThan(CLEARLY_APART);
    expect(distance(better, uncertain)).toBeGreaterThan(APART);
  });

  test.each(EYES)('a chosen area is told from the others with %s', (eyes) => {
    expect(distance(seen(eyes, 'series-1'), seen(eyes, 'dot'))).toBeGreaterThan(CLEARLY_APART);
  });

  test.each(EYES)('the map grows evenly lighter or darker from class to class with %s', (eyes) => {
    const steps = CLASSES.map((name) => lightness(seen(eyes, name)));
    const differences = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    const way = Math.sign(differences[0] ?? 0);
    for (const difference of differences) expect(way * difference).toBeGreaterThan(6);
  });

  test('what is written on a class of the map can be read', () => {
    const written = CLASSES.map((name) =>
      Math.max(contrast(of(name), of('on-class-light')), contrast(of(name), of('on-class-dark'))),
    );
    expect(Math.min(...written)).toBeGreaterThanOrEqual(4.5);
  });
});

test('in print the classes of the map and the chosen area are told apart in greys', () => {
  const greys = CLASSES.map((name) => lightness(lightOf(light.get(name) ?? '')));
  const steps = greys.slice(1).map((grey, index) => Math.abs(grey - (greys[index] ?? 0)));
  expect(Math.min(...steps)).toBeGreaterThan(6);
  // Print draws what is chosen in black.
  expect(lightness(lightOf(light.get('dot') ?? ''))).toBeGreaterThan(CLEARLY_APART);
});
