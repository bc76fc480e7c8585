/** What one indicator adds to its question. `counts` names the answers that count; they come first in the scale. */
export interface IndicatorEntry {
  readonly key: string;
  /** Null when no source says what was asked. */
  readonly question: string | null;
  readonly counts: readonly string[];
  readonly topic: string;
  readonly label: readonly [sv: string, en: string];
  /** Finishes "Andel som …" / "Share who …". */
  readonly phrase: readonly [sv: string, en: string];
  readonly note?: readonly [sv: string, en: string];
}
