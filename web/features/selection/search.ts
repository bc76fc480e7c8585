/** What a reader has chosen; each part stands in the address only when it is not the default. */
export interface Search {
  readonly indikator?: string | undefined;
  readonly omgang?: string | undefined;
  readonly grupp?: string | undefined;
  /** Slugs with commas between: the districts that stand out on an indicator's page. */
  readonly omrade?: string | undefined;
  /** In which areas: `som-da` (the default), `dagens`, or the day whose areas are meant. */
  readonly lasning?: string | undefined;
  /** What is compared: `stadsdelsomrade` (the default) or `stadsdel`. */
  readonly niva?: string | undefined;
  /** The district whose neighbourhoods are compared. */
  readonly inom?: string | undefined;
  /** How an indicator is shown: `diagram` (the default), `tabell`, `karta`. */
  readonly flik?: string | undefined;
  /** How the areas of a comparison stand: `varde` (the default), `namn`. */
  readonly ordning?: string | undefined;
  readonly lang?: 'sv' | 'en' | undefined;
  /** Of a frame on somebody else's page; without it the reader's own setting holds. */
  readonly tema?: 'ljust' | 'morkt' | undefined;
}

/** The indicator a first visit meets. */
export const DEFAULT_INDICATOR = 'oro_brott_ofta';
export const DEFAULT_GROUP = 'all';
export const DEFAULT_TAB = 'diagram';
export const DEFAULT_LANGUAGE = 'sv';

/** The choices that follow the reader from page to page. */
export const KEPT = [
  'indikator',
  'omgang',
  'grupp',
  'lasning',
  'lang',
] as const satisfies readonly (keyof Search)[];

const KEY = /^[a-z0-9_]{1,80}$/;
const ROUND = /^\d{4}$/;
const READING = /^(som-da|dagens|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/;
const LEVEL = /^(stadsdelsomrade|stadsdel)$/;
const TAB = /^(diagram|tabell|karta)$/;
const ORDER = /^(varde|namn)$/;
const SLUG = /^[a-z0-9-]{1,80}$/;
const SLUGS = /^[a-z0-9-]{1,80}(,[a-z0-9-]{1,80})*$/;

/** Reads the choices from an address. What cannot be one is taken out: the router would hand it on as it stands. */
export function readSearch(raw: Readonly<Record<string, unknown>>): Search {
  const matching = (name: string, pattern: RegExp) => {
    const value = raw[name];
    if (value === undefined) return {};
    return { [name]: typeof value === 'string' && pattern.test(value) ? value : undefined };
  };
  return {
    ...matching('indikator', KEY),
    ...matching('omgang', ROUND),
    ...matching('grupp', KEY),
    ...matching('omrade', SLUGS),
    ...matching('lasning', READING),
    ...matching('niva', LEVEL),
    ...matching('inom', SLUG),
    ...matching('flik', TAB),
    ...matching('ordning', ORDER),
    ...matching('lang', /^(sv|en)$/),
    ...matching('tema', /^(ljust|morkt)$/),
  };
}

/** The districts that stand out. */
export const areasOf = ({ omrade }: Search): string[] => omrade?.split(',') ?? [];

/** Plain `name=value` pairs; of a repeated name the first counts. The router's own way would quote years. */
export function parseSearch(text: string): Record<string, string> {
  const pairs = [...new URLSearchParams(text)];
  return Object.fromEntries(pairs.reverse());
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  if (pairs.length === 0) return '';
  // A comma may stand in a query as it is, and reads better.
  return `?${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}`;
}
