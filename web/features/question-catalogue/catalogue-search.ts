import type { Mark } from '../../../server/domain/reporting/catalogue-matrix';

/** Which questions are shown, as it stands in the address. */
export interface CatalogueSearch {
  /** The key of a kind. */
  readonly lagesbild?: string | undefined;
  readonly visa?: 'delas' | 'bara-har' | 'saknas' | undefined;
  /** Of the catalogue; the newest otherwise. */
  readonly version?: string | undefined;
}

export const SHOWN: Readonly<Record<NonNullable<CatalogueSearch['visa']>, Mark>> = {
  delas: 'shared',
  'bara-har': 'only_here',
  saknas: 'missing',
};
export const CHOICES = Object.keys(SHOWN) as readonly NonNullable<CatalogueSearch['visa']>[];

const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/;
const VERSION = /^[1-9]\d{0,3}$/;

/** Reads the choice from an address; what cannot be one is left out. */
export function readCatalogueSearch({ lagesbild, visa, version }: Record<string, unknown>): CatalogueSearch {
  return {
    lagesbild: typeof lagesbild === 'string' && KEY.test(lagesbild) ? lagesbild : undefined,
    visa: CHOICES.find((choice) => choice === visa),
    version: typeof version === 'string' && VERSION.test(version) ? version : undefined,
  };
}
