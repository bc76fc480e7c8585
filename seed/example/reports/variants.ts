/** Made-up texts by the key of a question, several for each, so that not all organisations say the same. */
export type Variants = Readonly<Record<string, readonly [string, string, ...string[]]>>;
