import type { ReactNode } from 'react';

/** What a reader must know of a figure wherever it is taken: in a picture, in a frame, or told instead of shown. */
export interface FigureDescription {
  /** The middle of a file name: what it shows and where, in addresses' own words. */
  readonly name: string;
  /** What the data say. */
  readonly title: string;
  /** Indicator, group and rounds. */
  readonly subtitle: string;
  /** As it was asked; undefined where no source repeats it. */
  readonly question: string | undefined;
  /** The answers that the share counts. */
  readonly countedAnswers: readonly string[];
  readonly unit: string;
  readonly group: string;
  readonly place: string;
  /** Each with its rounds: "Trygghetsmätningen (2017, 2020)". */
  readonly sources: readonly string[];
  /** A sentence each. */
  readonly breaks: readonly string[];
  /** Sentences: interval, recalculation, what is not known. */
  readonly method: readonly string[];
  /** Whether any value that is shown is made up. */
  readonly example: boolean;
  /** In which areas the figures are read. */
  readonly reading: string;
  /** The full address that shows the same again. */
  readonly permalink: string;
}

/** What stands below a figure to take it away with; given what it says of itself and the buttons for a picture. */
export type FigureTools = (figure: FigureDescription, pictures: ReactNode) => ReactNode;
