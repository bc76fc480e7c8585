import { ImportRejected } from '../importing/import-error';
import type { Localized } from '../localized';

const MEGABYTE = 1024 * 1024;
/** Larger than any city's boundaries; what is larger is something else. */
export const LARGEST_FILE_BYTES = 200 * MEGABYTE;

/**
 * The features of a GeoJSON file.
 * @throws ImportRejected when it is too large, empty, no UTF-8, no JSON, or no FeatureCollection in WGS 84
 */
export function parseCollection(bytes: Uint8Array): unknown[] {
  checkSize(bytes.byteLength);
  const json = parseJson(decode(bytes));
  const { type, features, crs } = (json ?? {}) as { type?: unknown; features?: unknown; crs?: unknown };
  if (type === 'Topology') {
    throw notGeoJson(
      'filen är TopoJSON och inte GeoJSON; exportera den som GeoJSON',
      'the file is TopoJSON, not GeoJSON; export it as GeoJSON',
    );
  }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    const found = typeof type === 'string' ? ` (${type})` : '';
    throw notGeoJson(
      `filen är ingen FeatureCollection i GeoJSON${found}`,
      `the file is not a GeoJSON FeatureCollection${found}`,
    );
  }
  checkReferenceSystem(crs);
  if (features.length === 0) throw empty('filen har inga områden', 'the file has no areas');
  return features;
}

/** @throws ImportRejected when a file of that many bytes is too large or empty */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw empty('filen är tom', 'the file is empty');
  if (bytes <= LARGEST_FILE_BYTES) return;
  const [size, most] = [bytes, LARGEST_FILE_BYTES].map((one) => Math.ceil(one / MEGABYTE));
  throw new ImportRejected('file_too_large', {
    sv: `filen är ${size} MB, men får vara högst ${most} MB`,
    en: `the file is ${size} MB, but may be at most ${most} MB`,
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRejected('wrong_encoding', {
      sv: 'filen är inte text i UTF-8, som GeoJSON ska vara',
      en: 'the file is not UTF-8 text, as GeoJSON is',
    });
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw empty('filen är tom', 'the file is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw notGeoJson(
      'filen är inte giltig JSON; den kan vara avbruten',
      'the file is not valid JSON; it may have been cut off',
    );
  }
}

/** GeoJSON of 2008 could name another reference system; the names that mean WGS 84 are let through. */
function checkReferenceSystem(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? '');
  if (/(CRS:?84|EPSG:(:|[\d.]+:)?4326)$/i.test(name)) return;
  throw notGeoJson(
    `filen säger att koordinaterna är i ${name || 'ett annat system'}; spara om den i WGS 84`,
    `the file says that its coordinates are in ${name || 'another system'}; save it in WGS 84`,
  );
}

const notGeoJson = (sv: string, en: string) => new ImportRejected('not_geojson', said(sv, en));
const empty = (sv: string, en: string) => new ImportRejected('empty_file', said(sv, en));
const said = (sv: string, en: string): Localized => ({ sv, en });
