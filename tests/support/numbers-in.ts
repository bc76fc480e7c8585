const NUMBER = /\d[\d\u00a0\u202f]*(?:[.,]\d+)?/g;

/** The numbers that a text says, in Swedish or as ISO dates say them. */
const numbersOf = (text: string): number[] =>
  [...text.matchAll(NUMBER)].map(([said]) => Number(said.replace(/[\u00a0\u202f]/g, '').replace(',', '.')));

/** Every number in a value: as one, in a text, or how many a list has. */
export function numbersIn(value: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const look = (part: unknown): void => {
    if (typeof part === 'number') found.add(part);
    else if (typeof part === 'string') for (const number of numbersOf(part)) found.add(number);
    else if (Array.isArray(part)) {
      found.add(part.length);
      part.forEach(look);
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return found;
}

/** Every number that a document says in words, in whatever block; not how a chart lays out its axis. */
export function spokenNumbers(blocks: unknown): number[] {
  const found: number[] = [];
  const look = (part: unknown): void => {
    if (typeof part === 'string') found.push(...numbersOf(part));
    else if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null)
      for (const [key, own] of Object.entries(part)) if (key !== 'axis') look(own);
  };
  look(blocks);
  return found;
}
