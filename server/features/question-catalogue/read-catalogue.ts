import { LRUCache } from 'lru-cache';
import type { Catalogue } from './question-catalogue.contract';

/** A published version never changes, and a handful are in use at a time. */
const read = new LRUCache<string, Catalogue>({ max: 20 });

/** A catalogue as it is stored: JSON of what `Catalogue` of the contract let in. */
export function readCatalogue(content: string): Catalogue {
  const known = read.get(content);
  if (known) return known;
  const catalogue = JSON.parse(content) as Catalogue;
  read.set(content, catalogue);
  return catalogue;
}
