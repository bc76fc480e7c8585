import { describe, expect, test } from 'vitest';
import { AREAS } from '../../../seed/catalogue/areas';
import { type BoundaryFault, faultReason } from '../../../server/domain/boundaries/boundary-fault';
import type { BoundaryKind } from '../../../server/domain/boundaries/boundary-kind';
import { readBoundaries } from '../../../server/domain/boundaries/read-boundaries';
import {
  boundaryFile,
  DISTRICTS_2007,
  type FileFeature,
  feature,
  inventedDistricts,
  type Ring,
  rectangle,
} from '../../support/boundary-file';

const KNOWN = AREAS.filter(({ kind }) => kind !== 'city').map(
  ({ slug, name, kind, valid_from, valid_to }) => ({
    slug,
    name,
    kind: kind as BoundaryKind,
    validFrom: valid_from,
    validTo: valid_to,
  }),
);

interface Choices {
  readonly on?: string;
  readonly kind?: BoundaryKind;
  readonly nameProperty?: string;
}

function read(content: string | Uint8Array, choices: Choices = {}) {
  const faults: BoundaryFault[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = () =>
    readBoundaries(bytes, KNOWN, { on: '2007-01-01', ...choices }, (fault) => faults.push(fault));
  return { result, faults };
}

/** The faults of a file in words: "Farsta: …". */
function faultsOf(features: readonly FileFeature[], choices: Choices = {}): string[] {
  const { result, faults } = read(boundaryFile(features), choices);
  expect(result).toThrow(/fel i filen; ingenting har sparats/);
  return faults.map((fault) => `${fault.name}: ${faultReason(fault).sv}`);
}

const square = (west: number, south: number, size = 0.01): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const GOOD = inventedDistricts();
const withFarsta = (change: (farsta: FileFeature) => FileFeature): FileFeature[] =>
  GOOD.map((one) => (one.properties['name'] === 'Farsta' ? change(one) : one));
const farstaAs = (...rings: readonly Ring[]) => withFarsta(() => feature('Farsta', ...rings));
const farstaShaped = (geometry: unknown) => withFarsta((farsta) => ({ ...farsta, geometry }));
const renamed = (from: string, to: unknown): FileFeature[] =>
  GOOD.map((one) => (one.properties['name'] === from ? { ...one, properties: { name: to } } : one));

describe('A file of every district of the day', () => {
  test('is read, and its kind and the property of its names are found', () => {
    const { kind, property, boundaries } = read(boundaryFile(GOOD)).result();
    expect([kind, property]).toEqual(['district', 'name']);
    expect(boundaries.map(({ slug }) => slug)).toContain('hagersten-liljeholmen');
    expect(boundaries).toHaveLength(14);
  });

  test('may write names in capitals, with spaces around hyphens, or with a dash', () => {
    const written = GOOD.map((one) => ({
      ...one,
      properties: {
        name: String(one.properties['name']).toUpperCase().replace('-', ' - ').replace('-', '–'),
      },
    }));
    expect(read(boundaryFile(written)).result().boundaries).toHaveLength(14);
  });

  test('may have a byte order mark, heights, holes, and areas in several parts', () => {
    const hole = square(18.92, 59.26).toReversed();
    const inParts = farstaShaped({
      type: 'MultiPolygon',
      coordinates: [[square(18.9, 59.25, 0.05), hole], [square(19.1, 59.25).map(([x, y]) => [x, y, 12])]],
    });
    const { boundaries } = read(`\uFEFF${boundaryFile(inParts)}`).result();
    const farsta = boundaries.find(({ slug }) => slug === 'farsta')?.geometry;
    expect(farsta).toMatchObject({ type: 'MultiPolygon' });
    expect(JSON.stringify(farsta)).not.toContain(',12]');
  });

  test('may name its areas in another property, beside one that names something larger', () => {
    const areas = KNOWN.filter(({ kind }) => kind === 'neighbourhood').map(({ name }, index) => ({
      ...feature(
        name,
        rectangle({ row: 1 + (index % 12), column: 1 + Math.floor(index / 12), rows: 1, columns: 1 }),
      ),
      properties: { nummer: index, stadsdelsomrade: DISTRICTS_2007[index % 14], stadsdel: name },
    }));
    expect(read(boundaryFile(areas)).result()).toMatchObject({ kind: 'neighbourhood', property: 'stadsdel' });
    expect(read(boundaryFile(areas), { nameProperty: 'stadsdel' }).result().boundaries).toHaveLength(117);
    const { result, faults } = read(boundaryFile(areas), { kind: 'district' });
    expect(result).toThrow();
    expect(faults.every(({ code }) => code === 'repeated_name')).toBe(true);
  });
});

describe('What is wrong with an area is said of it', () => {
  test.each<[what: string, features: FileFeature[], said: string[]]>([
    [
      'a point',
      farstaShaped({ type: 'Point', coordinates: [18, 59] }),
      ['Farsta: geometrin är Point, men ska vara Polygon eller MultiPolygon'],
    ],
    [
      'no geometry',
      farstaShaped(null),
      ['Farsta: geometrin är tom, men ska vara Polygon eller MultiPolygon'],
    ],
    [
      'words for numbers',
      farstaShaped({ type: 'Polygon', coordinates: [[['18', '59']]] }),
      ['Farsta: koordinaterna är inte listor av talpar ([[["18","59"]]])'],
    ],
    [
      'no rings',
      farstaShaped({ type: 'Polygon', coordinates: [] }),
      ['Farsta: koordinaterna är inte listor av talpar ([])'],
    ],
    [
      'three positions',
      farstaAs([
        [18, 59],
        [18.1, 59],
        [18, 59],
      ]),
      ['Farsta: en ring har 3 punkter, men behöver minst 4'],
    ],
    [
      'an open ring',
      farstaAs(square(18, 59).slice(0, -1)),
      ['Farsta: en ring slutar inte där den börjar (18, 59)'],
    ],
    [
      'a line there and back',
      farstaAs([
        [18, 59],
        [18.1, 59],
        [18.2, 59],
        [18, 59],
      ]),
      ['Farsta: en ring har ingen yta (18, 59)'],
    ],
    [
      'a bow tie',
      farstaAs([
        [18, 59],
        [18.1, 59.1],
        [18.1, 59],
        [18, 59.1],
        [18, 59],
      ]),
      ['Farsta: gränsen korsar sig själv (nära 18.1, 59)'],
    ],
    [
      'metres',
      farstaAs(square(152_000, 6_570_000, 900)),
      [
        'Farsta: koordinaterna är meter och inte grader (152000, 6570000): troligen SWEREF 99 eller RT 90. Spara om filen i WGS 84',
      ],
    ],
    [
      'latitude first',
      farstaAs(square(59, 18)),
      ['Farsta: latituden står före longituden (59, 18): GeoJSON vill ha longituden först'],
    ],
    ['the wrong country', farstaAs(square(2.35, 48.86)), ['Farsta: ligger utanför Sverige (2.35, 48.86)']],
    [
      'no feature',
      withFarsta((farsta) => ({ ...farsta, type: 'Fetaure' })),
      ['Farsta: objektet är ingen Feature'],
    ],
    [
      'a misspelt name',
      renamed('Farsta', 'Fastra'),
      ['Fastra: okänt namn – menade du Farsta?', 'Farsta: saknas i filen'],
    ],
    ['a name of nothing', renamed('Farsta', 'Atlantis'), ['Atlantis: okänt namn', 'Farsta: saknas i filen']],
    ['no name', renamed('Farsta', 7), [': namn saknas i fältet name', 'Farsta: saknas i filen']],
    ['a name twice', [...GOOD, feature('FARSTA', square(18.3, 59.2))], ['FARSTA: står 2 gånger i filen']],
    [
      'a later area',
      renamed('Rinkeby-Kista', 'Järva'),
      ['Järva: finns först från 2023-07-01', 'Rinkeby-Kista: saknas i filen'],
    ],
    [
      'an area over its neighbour',
      withFarsta((farsta) => {
        const bromma = GOOD[0]?.geometry as { coordinates: Ring[] };
        return { ...farsta, geometry: bromma };
      }),
      ['Farsta: ligger delvis över Bromma; områden ska ligga bredvid varandra'],
    ],
    ['a missing area', GOOD.slice(1), ['Bromma: saknas i filen']],
  ])('%s', (_, features, said) => {
    expect(faultsOf(features)).toEqual(said);
  });

  test('an area that has become part of another', () => {
    expect(faultsOf(GOOD, { on: '2020-07-01' })).toEqual([
      'Hägersten-Liljeholmen: finns inte längre från 2020-07-01',
      'Älvsjö: finns inte längre från 2020-07-01',
      'Hägersten-Älvsjö: saknas i filen',
    ]);
  });

  test('every fault at once, not just the first', () => {
    const features = [
      feature('Brommma', square(59, 18)),
      feature('Farsta', square(18, 59).slice(1)),
      ...GOOD.slice(3),
    ];
    expect(faultsOf(features)).toEqual([
      'Brommma: latituden står före longituden (59, 18): GeoJSON vill ha longituden först',
      'Farsta: en ring slutar inte där den börjar (18.01, 59)',
      'Brommma: okänt namn – menade du Bromma?',
      'Bromma: saknas i filen',
      'Enskede-Årsta-Vantör: saknas i filen',
    ]);
  });
});

describe('A file that is something else is refused in one line', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  test.each<[what: string, content: string | Uint8Array, said: RegExp]>([
    ['an empty file', '', /filen är tom/],
    ['white space', ' \n', /filen är tom/],
    ['a file cut off', boundaryFile(GOOD).slice(0, -40), /inte giltig JSON; den kan vara avbruten/],
    ['a shapefile', bytes(0, 0, 0x27, 0x0a, 0xff, 0xfe), /inte text i UTF-8/],
    ['a table', 'stadsdel;namn\n', /inte giltig JSON/],
    ['a single feature', JSON.stringify(GOOD[0]), /ingen FeatureCollection i GeoJSON \(Feature\)/],
    ['a number', '7', /ingen FeatureCollection/],
    ['TopoJSON', '{"type":"Topology","objects":{}}', /TopoJSON och inte GeoJSON/],
    ['no areas', boundaryFile([]), /filen har inga områden/],
    [
      'names of nothing known',
      boundaryFile([feature('Atlantis', square(18, 59))]),
      /inget namn i filen är ett område som fanns 2007-01-01 \(filens fält: name\)/,
    ],
    [
      'another reference system',
      boundaryFile(GOOD, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3011' } } }),
      /i urn:ogc:def:crs:EPSG::3011; spara om den i WGS 84/,
    ],
  ])('%s', (_, content, said) => {
    expect(read(content).result).toThrow(said);
  });

  test('too many positions', () => {
    const ring = Array.from({ length: 500_001 }, () => [18, 59]);
    expect(read(boundaryFile(farstaAs(ring))).result).toThrow(/punkter, men får ha högst 500000; förenkla/);
  });

  test('but WGS 84 may be named', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(read(boundaryFile(GOOD, { crs })).result().boundaries).toHaveLength(14);
  });

  test('a property that does not exist is named', () => {
    expect(read(boundaryFile(GOOD), { nameProperty: 'namn' }).result).toThrow(/inget namn i fältet namn/);
  });
});
