import type { SeriesPoint } from '../../server/features/series/series.contract';

/** How a line stands out: the city is dashed ink, up to four chosen lines have their own hue, the rest are grey. */
export type Tone = 'chosen' | 'city' | 'context';

/** One line of a chart as it comes from the server. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly SeriesPoint[];
  /** Rounds from which values are not comparable with earlier ones. */
  readonly breaks: readonly string[];
  readonly paths?: readonly PathLine[];
}

/** The way to a target, as it is drawn. */
export interface PathLine {
  readonly id: string;
  /** "Mål: 11,6 % 2025". */
  readonly label: string;
  readonly corners: readonly { readonly date: string; readonly level: number }[];
}

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  /** SVG dash array; undefined is an unbroken line. */
  readonly dash: string | undefined;
  readonly marker: 'circle' | 'dot' | 'square' | 'triangle' | 'diamond' | 'none';
}

const CITY: LineStyle = { colour: 'var(--series-city)', width: 2, dash: '7 5', marker: 'dot' };
const CONTEXT: LineStyle = { colour: 'var(--series-context)', width: 1.25, dash: undefined, marker: 'none' };
const CHOSEN: readonly LineStyle[] = [
  { colour: 'var(--series-1)', width: 2.5, dash: undefined, marker: 'circle' },
  { colour: 'var(--series-2)', width: 2.5, dash: '12 4', marker: 'square' },
  { colour: 'var(--series-3)', width: 2.5, dash: '12 4 3 4', marker: 'triangle' },
  { colour: 'var(--series-4)', width: 2.5, dash: '5 3', marker: 'diamond' },
];

/** How the way to a target is drawn, in the colour of its line. */
export const PATH_DASH = '7 3 1 3';
export const PATH_WIDTH = 1.5;

/** As many lines as can be told apart. */
export const MOST_CHOSEN = CHOSEN.length;

/** The style of each line; chosen lines take the hues in order. */
export function stylesOf(lines: readonly ChartLine[]): Map<string, LineStyle> {
  const chosen = lines.filter(({ tone }) => tone === 'chosen');
  return new Map(
    lines.map((line) => {
      if (line.tone === 'city') return [line.id, CITY];
      return [line.id, (line.tone === 'chosen' && CHOSEN[chosen.indexOf(line)]) || CONTEXT];
    }),
  );
}

/** A stretch with example data is thin and dotted: it must never look measured. */
export const exampleStroke = ({ width }: LineStyle) => ({
  strokeWidth: Math.max(1, width - 1),
  strokeDasharray: '1 4',
  strokeLinecap: 'round' as const,
});
