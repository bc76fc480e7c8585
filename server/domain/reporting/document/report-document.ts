/**
 * A report as a document, before anybody has said in which file format: what it says, in which order, and what each
 * part of it is. Whatever is written from it says the same. Texts are plain: nothing in them is markup, and a line
 * break is the only control character.
 */
export interface ReportDocument {
  /** "Lägesbild brott – Tertialrapport 2 2025". */
  readonly title: string;
  readonly organisation: string;
  /** "Dnr FAR 2025/123", or that there is none. */
  readonly caseNumber: string;
  /** What must be seen on every page: that it is a draft, that figures are made up. */
  readonly marks: readonly string[];
  readonly fileName: FileName;
  readonly blocks: readonly Block[];
}

/** Without extension. */
export interface FileName {
  /** As people read it. */
  readonly telling: string;
  /** Lower-case ASCII. */
  readonly plain: string;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export type Block =
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly text: string }
  /** `kicker`: what stands above the title; `note`: said in passing. */
  | { readonly type: 'paragraph'; readonly text: string; readonly look: 'body' | 'kicker' | 'note' }
  /** What nobody may overlook. */
  | { readonly type: 'notice'; readonly texts: readonly string[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | TableBlock
  | ChartBlock;

export interface Fact {
  readonly term: string;
  readonly detail: string;
}

/** What it is about says the heading before it. The first column heads the rows, the first row the columns. */
export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
  readonly narrow: boolean;
}

/** A value and its interval for each indicator, and area. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly title: string;
  /** All that it shows, in words. */
  readonly alternative: string;
  readonly points: readonly ChartPoint[];
  readonly axis: ChartAxis;
}

/** From 0, or from below it when a value is. */
export interface ChartAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly unit: string;
}

export interface ChartPoint {
  readonly label: string;
  /** In the unit of the axis. */
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The value and its interval in words. */
  readonly words: string;
  /** Made up to try the product: drawn hollow. */
  readonly example: boolean;
}

export const heading = (level: HeadingLevel, text: string): Block => ({ type: 'heading', level, text });
export const paragraph = (text: string): Block => ({ type: 'paragraph', text, look: 'body' });
export const note = (text: string): Block => ({ type: 'paragraph', text, look: 'note' });
/** A column of words. */
export const words = (label: string): TableColumn => ({ label, numeric: false, narrow: false });
/** A column of short words, such as a year. */
export const shortWords = (label: string): TableColumn => ({ label, numeric: false, narrow: true });
export const list = (items: readonly string[]): Block => ({ type: 'list', ordered: false, items });

/** Facts, of which those that say nothing are left out. */
export const facts = (...given: readonly (readonly [term: string, detail: string | null])[]): Block => ({
  type: 'facts',
  facts: given.flatMap(([term, detail]) =>
    detail === null || detail.trim() === '' ? [] : [{ term, detail }],
  ),
});
