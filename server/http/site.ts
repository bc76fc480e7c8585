/** Who publishes this installation, and where the world reaches it. */
export interface Site {
  /**
   * Where the product is served, without a slash at the end: "https://lagesbild.example.se". From the settings,
   * never from what a request says of its host. A function, because a port that was left to chance is known only
   * once the server listens.
   */
  address(): string;
  readonly publisher: string;
  /** Null: no contact is claimed. */
  readonly contactEmail: string | null;
}
