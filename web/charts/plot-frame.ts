/** Narrower than this, names stand in a row above: beside the lines they would take a third of the width. */
const NARROW = 520;

/** Where in a trend chart the lines are drawn, in pixels; what is laid along its time axis needs it too. */
export interface PlotFrame {
  readonly narrow: boolean;
  /** The room of the value axis. */
  readonly axis: number;
  /** The room beside the lines for their names. */
  readonly names: number;
  /** Free on either side of the first and last round. */
  readonly padding: number;
}

export const plotFrame = (width: number): PlotFrame =>
  width < NARROW
    ? { narrow: true, axis: 40, names: 8, padding: 12 }
    : { narrow: false, axis: 48, names: 168, padding: 12 };
