/** A colour as every drawing program reads it: hexadecimal, and its opacity beside it. */
export interface Paint {
  readonly hex: string;
  /** 0–1 */
  readonly alpha: number;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;

/** Reads a computed colour ("rgb(0, 114, 178)"); undefined for what is none ("none", "url(#a)"). */
export function readPaint(computed: string): Paint | undefined {
  const [, red, green, blue, alpha = '1', percent] = RGB.exec(computed) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const hex = [red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, alpha: Number(alpha) / (percent ? 100 : 1) };
}

/** Computed values by CSS property. */
export type Computed = (property: string) => string;

/** What SVG assumes where nothing is said. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '',
  'font-weight': '',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
};

/** Not handed down to what is inside. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'stop-color': '#000000', 'stop-opacity': '1' };

/** The names that `presentation` writes: attributes of these names are replaced by it. */
export const PRESENTATION = new Set([...Object.keys(INITIAL), ...Object.keys(OWN)]);

/**
 * The attributes that make an element look as it is computed, without style sheet: what differs from its parent, or
 * without one from what SVG assumes.
 */
export function presentation(own: Computed, parent: Computed | undefined): Record<string, string> {
  const inherited = Object.keys(INITIAL).flatMap((name) => {
    const value = written(name, own);
    return value === (parent ? written(name, parent) : INITIAL[name]) ? [] : [[name, value]];
  });
  const notInherited = Object.entries(OWN).flatMap(([name, initial]) => {
    const value = written(name, own);
    return value === initial || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries([...inherited, ...notInherited]);
}

function written(name: string, computed: Computed): string {
  const value = computed(name);
  const paint = readPaint(value);
  if (paint) return paint.hex;
  if (name === 'fill-opacity' || name === 'stroke-opacity') {
    const alpha = readPaint(computed(name.replace('-opacity', '')))?.alpha ?? 1;
    return String(Number(value) * alpha);
  }
  return value.replace(/(\d)px/g, '$1');
}
