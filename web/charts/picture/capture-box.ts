import { element } from './markup';
import { type Paint, readPaint } from './paint';

/** Where something stands in the picture, in px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

interface Stroke {
  readonly width: number;
  readonly style: string;
  readonly paint: Paint;
}

/** The ground, hatching, border and outline of an element's box. `hatch` names the pattern of a colour. */
export function captureBox(
  style: CSSStyleDeclaration,
  box: Rectangle,
  hatch: (hex: string) => string,
): string {
  const radius = radiusOf(style, box);
  const ground = readPaint(style.backgroundColor);
  const hatched = /repeating-linear-gradient/.test(style.backgroundImage)
    ? [...style.backgroundImage.matchAll(/rgba?\([^)]*\)/g)].map(([colour]) => readPaint(colour))
    : [];
  // The ground of a hatching comes first in it where it has one; the lines come last.
  const lines = hatched.findLast((paint) => paint !== undefined && paint.alpha > 0);
  return [
    ground && ground.alpha > 0
      ? rectangle(box, radius, { fill: ground.hex, 'fill-opacity': alphaOf(ground) })
      : '',
    lines ? rectangle(box, radius, { fill: `url(#${hatch(lines.hex)})` }) : '',
    borders(style, box, radius),
    outline(style, box, radius),
  ].join('');
}

const alphaOf = ({ alpha }: Paint): number | undefined => (alpha === 1 ? undefined : alpha);

const rectangle = (
  box: Rectangle,
  rx: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
) => element('rect', { ...box, rx: rx || undefined, ...attributes });

function radiusOf(style: CSSStyleDeclaration, { width, height }: Rectangle): number {
  const given = style.borderTopLeftRadius;
  const radius = given.endsWith('%') ? (Number.parseFloat(given) / 100) * width : Number.parseFloat(given);
  return Math.min(radius || 0, width / 2, height / 2);
}

function strokeOf(style: CSSStyleDeclaration, edge: string): Stroke | undefined {
  const width = Number.parseFloat(style.getPropertyValue(`${edge}-width`));
  const kind = style.getPropertyValue(`${edge}-style`);
  const paint = readPaint(style.getPropertyValue(`${edge}-color`));
  if (!width || kind === 'none' || kind === 'hidden' || !paint || paint.alpha === 0) return undefined;
  return { width, style: kind, paint };
}

const strokeLooks = ({ width, style, paint }: Stroke) => ({
  stroke: paint.hex,
  'stroke-opacity': alphaOf(paint),
  'stroke-width': width,
  'stroke-dasharray': { dashed: `${width * 3} ${width * 2}`, dotted: `${width} ${width}` }[style],
});

function borders(style: CSSStyleDeclaration, box: Rectangle, radius: number): string {
  const strokes = SIDES.map((side) => [side, strokeOf(style, `border-${side}`)] as const);
  const [[, first]] = strokes as [(typeof strokes)[number]];
  const even = strokes.every(([, stroke]) => JSON.stringify(stroke) === JSON.stringify(first));
  if (first && even) {
    return rectangle(grown(box, -first.width / 2), radius, { fill: 'none', ...strokeLooks(first) });
  }
  return strokes.map(([side, stroke]) => (stroke ? sideLine(side, box, stroke) : '')).join('');
}

function sideLine(side: Side, { x, y, width, height }: Rectangle, stroke: Stroke): string {
  const half = stroke.width / 2;
  const ends = {
    top: { x1: x, x2: x + width, y1: y + half, y2: y + half },
    bottom: { x1: x, x2: x + width, y1: y + height - half, y2: y + height - half },
    left: { x1: x + half, x2: x + half, y1: y, y2: y + height },
    right: { x1: x + width - half, x2: x + width - half, y1: y, y2: y + height },
  };
  return element('line', { ...ends[side], ...strokeLooks(stroke) });
}

function outline(style: CSSStyleDeclaration, box: Rectangle, radius: number): string {
  const stroke = strokeOf(style, 'outline');
  if (!stroke) return '';
  const away = Number.parseFloat(style.outlineOffset) + stroke.width / 2;
  return rectangle(grown(box, away), radius + away, { fill: 'none', ...strokeLooks(stroke) });
}

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
