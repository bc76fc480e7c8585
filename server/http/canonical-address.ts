import { LRUCache } from 'lru-cache';

/** Sorting a query costs more than everything else of a cached answer, so the latest ones are remembered. */
const sorted = new LRUCache<string, string>({ max: 1_000 });

/**
 * Path and query of an address, with parameters sorted by name: addresses that ask for the same thing become one.
 * The order of a repeated parameter's values is kept, because answers follow it.
 */
export function canonicalAddress(url: string): string {
  const address = url.slice(url.indexOf('/', url.indexOf('://') + 3));
  const start = address.indexOf('?');
  if (start === -1) return address;
  const known = sorted.get(address);
  if (known !== undefined) return known;
  const query = new URLSearchParams(address.slice(start + 1));
  query.sort();
  const canonical = `${address.slice(0, start)}?${query}`;
  sorted.set(address, canonical);
  return canonical;
}
