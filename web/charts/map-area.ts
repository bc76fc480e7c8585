import type { VerdictTone } from '../ui/tone';

/** What a map says of one area, however it is drawn. */
export interface MapArea {
  readonly slug: string;
  readonly label: string;
  /** "13 %", or a dash. */
  readonly valueText: string;
  /** Everything the map says of it, for those who do not see it. */
  readonly name: string;
  readonly shape: string;
  readonly tone: VerdictTone;
  /** 1–5; undefined without a value. */
  readonly mapClass: number | undefined;
  readonly example: boolean;
}
