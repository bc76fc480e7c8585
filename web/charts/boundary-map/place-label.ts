import { innermost } from './innermost';
import type { ProjectedArea } from './project-areas';

/** What stands on an area: its name in lines, if there is room for it, and its value beneath. */
export interface PlacedLabel {
  readonly x: number;
  /** The middle of the whole label. */
  readonly y: number;
  readonly lines: readonly string[];
}

interface LabelText {
  readonly label: string;
  readonly valueText: string;
}

/** In pixels, at the sizes of the style sheet. Letters as wide as they are on average. */
export const LINE_HEIGHT = 13;
export const VALUE_HEIGHT = 18;
export const MARK_WIDTH = 21;
const NAME_LETTER = 5.6;
const VALUE_LETTER = 6.8;

/** With so much more room than it needs, a label goes to the middle instead. */
const ENOUGH = 1.3;

/** Names only where they fit, else the value alone, else nothing: then the line below the map says it all. */
export function placeLabel(area: ProjectedArea, text: LabelText): PlacedLabel | undefined {
  const largest = area.polygons.toSorted((a, b) => extent(b) - extent(a))[0];
  if (largest === undefined) return undefined;
  for (const lines of waysToWrite(text.label)) {
    const width = Math.max(valueWidth(text.valueText), ...lines.map((line) => line.length * NAME_LETTER));
    const height = VALUE_HEIGHT + lines.length * LINE_HEIGHT;
    const { x, y, room } = innermost(largest, { shape: height / width, enough: (height / 2) * ENOUGH });
    if (room >= height / 2) return { x, y, lines };
  }
  return undefined;
}

/** The value with its mark. */
export const valueWidth = (valueText: string): number => valueText.length * VALUE_LETTER + MARK_WIDTH;

/** On one line, broken at hyphens and spaces, not at all. */
function waysToWrite(label: string): string[][] {
  const broken = label.split(/(?<=-)| /);
  return broken.length > 1 ? [[label], broken, []] : [[label], []];
}

function extent([outer = []]: ProjectedArea['polygons'][number]): number {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
