import type { VerdictTone } from '../../ui/tone';
import type { DotSource } from './dot-layout';

/** One row of a dot plot, with all that it says. */
export interface DotRow extends DotSource {
  /** Stands out in colour. */
  readonly chosen: boolean;
  /** Against the reference; undefined where nothing is judged. */
  readonly verdict:
    | { readonly shape: string; readonly tone: VerdictTone; readonly words: string }
    | undefined;
  /** Sentences that the tip adds to value, interval, answers and source. */
  readonly facts: readonly string[];
}
