/** A part of a page as SVG markup whose upper left corner is 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}
