import type { Measure } from './wrap-text';

interface Font {
  /** px */
  readonly size: number;
  readonly weight: number;
}

interface TextMeasure {
  readonly width: Measure;
  /** How much of the height of a line lies above its baseline, 0–1. */
  readonly ascentShare: number;
}

/** As on the page, and what may stand in for it where the font is not to be had. */
export const FONT_FAMILY = "'Source Sans 3 Variable','Source Sans 3',Arial,'Liberation Sans',sans-serif";

/** Measures in the font of the page. */
export function textMeasure({ size, weight }: Font): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return { width: (text) => (text.length * size) / 2, ascentShare: 0.75 };
  context.font = `${weight} ${size}px ${FONT_FAMILY}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return {
    width: (text) => context.measureText(text).width,
    ascentShare: ascent / (ascent + descent),
  };
}
