import { LRUCache } from 'lru-cache';
import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import { figuresOf } from '../reports/figures-of-report';
import type { Figure } from '../reports/report-content.contract';

/** Figures of organisations beside a question, ready between saves as long as the data are the same. */
export type KeptFigures = (
  organisation: string,
  indicators: readonly string[],
  day: string,
) => Promise<readonly Figure[]>;

/** One for each database. */
export function keepFigures(db: ReadDb): KeptFigures {
  const kept = new LRUCache<string, Promise<readonly Figure[]>>({ max: 500 });
  return async (organisation, indicators, day) => {
    if (indicators.length === 0) return [];
    const key = JSON.stringify([await getDataVersion(db), day, organisation, ...indicators]);
    const known = kept.get(key);
    if (known) return await known;
    const read = figuresOf(db, { organisation: { key: organisation } }, indicators, day).then((figures) =>
      indicators.flatMap((indicator) => [...(figures.get(indicator) ?? [])]),
    );
    kept.set(key, read);
    // A reading that failed is tried again by whoever comes next.
    read.catch(() => kept.delete(key));
    return await read;
  };
}
