import { captureBox } from './capture-box';
import { captureSvg } from './capture-svg';
import { captureText } from './capture-text';
import type { Drawing } from './drawing';
import { lightTokens } from './light-tokens';
import { element } from './markup';

/** Parts of a figure that are of use only on the screen. */
const NOT_FOR_PICTURES = '[data-picture="no"], [data-print="no"], input, select, textarea, details, dialog';

interface Sheet {
  /** The corner of the picture in the window. */
  readonly origin: { readonly x: number; readonly y: number };
  drawings: number;
  /** Colours of hatchings that are used. */
  readonly hatchings: Set<string>;
}

/** Draws a part of the page, its charts, texts, grounds and borders, as it looks in the light theme. */
export function captureFigure(original: HTMLElement): Drawing {
  const copy = lightCopy(original);
  // Beside the original, so that the same style sheets and the same width hold for it.
  original.after(copy);
  try {
    const { x, y, width, height } = copy.getBoundingClientRect();
    const sheet: Sheet = { origin: { x, y }, drawings: 0, hatchings: new Set() };
    const markup = walk(copy, sheet);
    const patterns = [...sheet.hatchings].map(pattern).join('');
    return { width, height, markup: (patterns && element('defs', {}, patterns)) + markup };
  } finally {
    copy.remove();
  }
}

function lightCopy(original: HTMLElement): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(NOT_FOR_PICTURES)) part.remove();
  copy.setAttribute('aria-hidden', 'true');
  for (const [name, value] of lightTokens()) copy.style.setProperty(name, value);
  const place = { position: 'absolute', left: '-99999px', top: '0', margin: '0', color: 'var(--ink)' };
  Object.assign(copy.style, place, { width: `${original.getBoundingClientRect().width}px` });
  return copy;
}

function walk(node: Element, sheet: Sheet): string {
  const style = getComputedStyle(node);
  if (isUnseen(style)) return '';
  const { left, top, width, height } = node.getBoundingClientRect();
  const box = { x: left - sheet.origin.x, y: top - sheet.origin.y, width, height };
  if (node instanceof SVGSVGElement) {
    sheet.drawings += 1;
    return captureSvg(node, { x: box.x, y: box.y, prefix: `d${sheet.drawings}-` });
  }
  const hatch = (hex: string) => {
    sheet.hatchings.add(hex);
    return hatchName(hex);
  };
  const children = [...node.childNodes].map((child) => {
    if (child instanceof Text) return captureText(child, style, sheet.origin);
    return child instanceof Element ? walk(child, sheet) : '';
  });
  return captureBox(style, box, hatch) + children.join('');
}

/** Also what is there for screen readers only. */
const isUnseen = ({ display, visibility, opacity, clipPath }: CSSStyleDeclaration): boolean =>
  display === 'none' || visibility === 'hidden' || opacity === '0' || clipPath.startsWith('inset(50%');

const hatchName = (hex: string): string => `hatch-${hex.slice(1)}`;

const pattern = (hex: string): string =>
  element(
    'pattern',
    {
      id: hatchName(hex),
      width: 7,
      height: 7,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('line', { x1: 0.5, x2: 0.5, y1: 0, y2: 7, stroke: hex, 'stroke-width': 1 }),
  );
