/** A text in both languages of the product: Swedish first, English written for its own readers. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}
