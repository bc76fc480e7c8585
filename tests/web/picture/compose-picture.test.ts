import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composePicture } from '../../../web/charts/picture/compose-picture';
import type { FigureDescription } from '../../../web/charts/picture/figure-description';
import { pictureContent } from '../../../web/charts/picture/picture-content';
import { FIGURE, SWEDISH } from './figure';

const DRAWING = { width: 1120, height: 360, markup: '<circle cx="5" cy="5" r="4"/>' };
const STYLE = {
  fontFamily: 'Arial',
  tokens: new Map([['--ink', '#1b2430']]),
  measure:
    ({ size }: { readonly size: number }) =>
    (text: string) =>
      (text.length * size) / 2,
};

const compose = (figure: FigureDescription, drawing = DRAWING) =>
  composePicture(pictureContent(figure, '2025-09-03', SWEDISH), drawing, STYLE);

/** What stands in a picture, line by line. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line]) => line?.replace(/<[^>]*>/g, '')).join(' ');

test('a picture tells everything that must be known of its figure', () => {
  const text = textOf(compose(FIGURE).svg);
  for (const said of [
    FIGURE.title,
    FIGURE.subtitle,
    'Exempeldata: hela eller delar av bilden',
    'Enhet: andel i procent',
    'Svarande: Alla',
    'Fråga: ”Hur ofta har du varit orolig?”',
    'Svar som räknas: ”Varje dag” och ”Någon gång i veckan”',
    'Tidsseriebrott: 2023: Åldrarna har ändrats.',
    'Metod: 95 procents konfidensintervall',
    'Källa: Stockholms stad 2020 (2017 och 2020); Exempeldata (2008)',
    'Bilden är gjord den 3 september 2025.',
    FIGURE.permalink.replace('&', '&amp;'),
  ]) {
    expect(text).toContain(said);
  }
});

test('a picture without made-up values has no mark for them, and says where nothing is known', () => {
  const text = textOf(
    compose({ ...FIGURE, example: false, question: undefined, breaks: [], sources: [] }).svg,
  );
  expect(text).not.toContain('Exempeldata');
  expect(text).toContain('Fråga: Ingen känd källa återger frågan.');
  expect(text).toContain('Tidsseriebrott: Inga kända.');
});

test('a picture is as wide as its chart and its margins, and holds it in its own coordinates', () => {
  const wide = compose(FIGURE);
  expect(wide.width).toBe(1200);
  expect(wide.svg).toContain(DRAWING.markup);
  const narrow = compose(FIGURE, { ...DRAWING, width: 320 });
  expect(narrow.width).toBe(368);
  expect(narrow.height).toBeGreaterThan(wide.height);
});

test('whatever a source or a question says, it stands in the picture as text and never as markup', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, question) => {
      const { svg } = compose({ ...FIGURE, title: `x${title}`, question: `x${question}` });
      const plain = compose({ ...FIGURE, title: 'x', question: 'x' }).svg;
      const names = (markup: string) => new Set([...markup.matchAll(/<(\/?[\w]+)/g)].map(([, name]) => name));
      expect(names(svg)).toEqual(names(plain));
      expect(svg.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
      expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});
