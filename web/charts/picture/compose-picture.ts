import type { Drawing } from './drawing';
import { element, escapeXml } from './markup';
import { type Measure, wrapText } from './wrap-text';

/** A labelled line below the drawing: "Källa: …". */
export interface PictureNote {
  readonly label: string;
  readonly text: string;
}

/** Everything a picture holds, in words, around its drawing. */
export interface PictureContent {
  readonly title: string;
  readonly subtitle: string;
  /** Said in a frame of its own above the drawing when anything in it is made up. */
  readonly example: string | undefined;
  readonly notes: readonly PictureNote[];
  /** Who made it and when; the address stands below. */
  readonly closing: string;
  readonly address: string;
}

interface PictureStyle {
  readonly fontFamily: string;
  /** Colours by token name. */
  readonly tokens: ReadonlyMap<string, string>;
  measure(font: { readonly size: number; readonly weight: number }): Measure;
  /** A style sheet with the font itself, for a picture that is drawn at once. */
  readonly styleSheet?: string | undefined;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const MARGIN = 40;
/** Drawings of a telephone have narrower margins. */
const NARROW = { upTo: 560, margin: 24 };
/** Narrower than this there is no room for the words. */
const LEAST_WIDTH = 360;
const TITLE = { size: 26, weight: 650, line: 32 };
const SUBTITLE = { size: 16, weight: 400, line: 22 };
const EXAMPLE = { size: 15, weight: 600, line: 20 };
const NOTE = { size: 13, weight: 400, line: 18 };

/** Fonts that take the place of the product's own are up to this much wider. */
const SPARE = 1.08;

/** Puts title, drawing and notes one below the other into a picture that needs nothing from outside. */
export function composePicture(content: PictureContent, drawing: Drawing, style: PictureStyle): Picture {
  const margin = drawing.width < NARROW.upTo ? NARROW.margin : MARGIN;
  const width = Math.max(LEAST_WIDTH, Math.ceil(drawing.width) + 2 * margin);
  const colour = (token: string) => style.tokens.get(token) ?? '#000000';
  const parts: string[] = [];
  let y = margin;

  const room = width - 2 * margin;
  const wrapped = (text: string, font: typeof NOTE, within = room) =>
    wrapText(text, within / SPARE, style.measure(font));
  const write = (line: string, x: number, font: typeof NOTE, fill: string) => {
    parts.push(textLine(line, { x, y: y + font.size, font, fill }));
    y += font.line;
  };

  for (const line of wrapped(content.title, TITLE)) write(line, margin, TITLE, colour('--ink'));
  y += 4;
  for (const line of wrapped(content.subtitle, SUBTITLE))
    write(line, margin, SUBTITLE, colour('--ink-muted'));
  y += 12;
  if (content.example !== undefined) {
    const lines = wrapped(content.example, EXAMPLE, room - 24);
    const box = { x: margin, y, width: room, height: lines.length * EXAMPLE.line + 16, rx: 4 };
    const looks = {
      fill: colour('--example-surface'),
      stroke: colour('--example'),
      'stroke-dasharray': '4 3',
    };
    parts.push(element('rect', { ...box, ...looks }));
    y += 8;
    for (const line of lines) write(line, margin + 12, EXAMPLE, colour('--example'));
    y += 20;
  }
  parts.push(element('g', { transform: `translate(${margin} ${Math.round(y)})` }, drawing.markup));
  y += Math.ceil(drawing.height) + 20;

  const rule = { x1: margin, x2: width - margin, y1: y, y2: y, stroke: colour('--line') };
  parts.push(element('line', rule));
  y += 12;
  for (const { label, text } of content.notes) {
    const lines = wrapped(`${label}: ${text}`, NOTE);
    lines.forEach((line, index) => {
      const lead = index === 0 ? line.slice(0, label.length + 1) : '';
      parts.push(noteLine(lead, line.slice(lead.length), { x: margin, y: y + NOTE.size, colour }));
      y += NOTE.line;
    });
  }
  y += 8;
  for (const line of wrapped(content.closing, NOTE)) write(line, margin, NOTE, colour('--ink'));
  for (const line of wrapped(content.address, NOTE)) write(line, margin, NOTE, colour('--ink-muted'));

  const height = Math.ceil(y + margin - NOTE.line / 2);
  return { width, height, svg: frame({ width, height }, content, style, parts.join('\n')) };
}

function textLine(
  line: string,
  { x, y, font, fill }: { x: number; y: number; font: typeof NOTE; fill: string },
): string {
  const weight = font.weight === 400 ? undefined : font.weight;
  return element('text', { x, y, 'font-size': font.size, 'font-weight': weight, fill }, escapeXml(line));
}

function noteLine(
  lead: string,
  rest: string,
  { x, y, colour }: { x: number; y: number; colour: (token: string) => string },
): string {
  const label = lead && element('tspan', { 'font-weight': 600, fill: colour('--ink') }, escapeXml(lead));
  return element(
    'text',
    { x, y, 'font-size': NOTE.size, fill: colour('--ink-muted') },
    label + escapeXml(rest),
  );
}

function frame(
  { width, height }: { width: number; height: number },
  content: PictureContent,
  { fontFamily, styleSheet }: PictureStyle,
  parts: string,
): string {
  const told = [
    content.subtitle,
    content.example,
    ...content.notes.map(({ label, text }) => `${label}: ${text}`),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
    'font-family': fontFamily,
    'font-size': 16,
  };
  const body = [
    element('title', { id: 'picture-title' }, escapeXml(content.title)),
    element('desc', { id: 'picture-description' }, escapeXml(told.filter(Boolean).join('\n'))),
    styleSheet === undefined ? '' : element('style', {}, styleSheet),
    element('rect', { width, height, fill: '#ffffff' }),
    parts,
  ];
  return `${element('svg', attributes, `\n${body.filter(Boolean).join('\n')}\n`)}\n`;
}
