import jsonld from 'jsonld';
import type { Kysely } from 'kysely';
import { Parser, Writer } from 'n3';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { seedDatabase } from '../../seed/index';
import { Indicators } from '../../server/features/indicators/indicators.contract';
import { describeOnEachEngine } from '../support/engines';
import { RdfGraph } from '../support/rdf-graph';
import { createTestApp } from '../support/test-app';

const CATALOG = '/api/v1/catalog';
const BASE = 'https://lagesbild.example';
const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** What DCAT-AP-SE 3.0.1 makes mandatory, by class (https://docs.dataportal.se/dcat/3.0.1/sv/). */
const MANDATORY: readonly (readonly [type: string, properties: readonly string[]])[] = [
  ['dcat:Catalog', ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license']],
  ['dcat:Dataset', ['dcterms:title', 'dcterms:description', 'dcterms:publisher']],
  ['dcat:Distribution', ['dcat:accessURL', 'dcterms:format']],
  ['dcat:DataService', ['dcterms:title', 'dcat:endpointURL']],
  ['foaf:Agent', ['foaf:name']],
  ['dcterms:ProvenanceStatement', ['dcterms:description']],
];

/** What it recommends, and is known here. */
const RECOMMENDED: readonly (readonly [type: string, properties: readonly string[]])[] = [
  [
    'dcat:Catalog',
    ['dcterms:language', 'dcterms:modified', 'dcterms:spatial', 'foaf:homepage', 'dcat:dataset'],
  ],
  [
    'dcat:Dataset',
    [
      'dcat:theme',
      'dcat:keyword',
      'dcterms:spatial',
      'dcterms:temporal',
      'dcterms:accessRights',
      'dcat:distribution',
    ],
  ],
  ['dcat:Distribution', ['dcterms:license', 'dcterms:title', 'dcterms:description']],
  ['dcat:DataService', ['dcat:endpointDescription', 'dcterms:accessRights', 'dcterms:license']],
  ['dcterms:PeriodOfTime', ['dcat:startDate', 'dcat:endDate']],
];

describeOnEachEngine('The catalogue of open data', (engine) => {
  let db: Kysely<Database>;
  let app: ReturnType<typeof createTestApp>;
  let graph: RdfGraph;
  beforeAll(async () => {
    db = await engine.seeded();
    app = createTestApp(db);
    graph = await turtle(app);
  });

  test('says the same in Turtle and in JSON-LD, read by readers of their own', async () => {
    const fromTurtle = await turtle(app);
    const document = await (await app.request(`${CATALOG}?format=json-ld`)).json();
    const fromJsonLd = new RdfGraph(String(await jsonld.toRDF(document, { format: 'application/n-quads' })));
    expect(fromJsonLd.lines).toEqual(fromTurtle.lines);
    expect(fromTurtle.lines.length).toBeGreaterThan(1_000);
  });

  test('has no blank nodes, which the national portal does not take in', () => {
    expect(graph.lines.filter((line) => /(^| )_:/.test(line))).toEqual([]);
  });

  test.each([...MANDATORY, ...RECOMMENDED])('every %s has %s', (type, properties) => {
    const things = graph.ofType(type);
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things) {
      const lacking = properties.filter((property) => graph.values(thing, property).length === 0);
      expect([thing, lacking]).toEqual([thing, []]);
    }
  });

  test('titles and descriptions stand in Swedish and English', () => {
    for (const type of ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService']) {
      for (const thing of graph.ofType(type)) {
        for (const property of ['dcterms:title', 'dcterms:description']) {
          const languages = graph.values(thing, property).map((value) => value.slice(-3));
          expect([thing, property, languages.toSorted()]).toEqual([thing, property, ['@en', '@sv']]);
        }
      }
    }
  });

  test('everything it points at within itself is described there', () => {
    const described = new Set(graph.subjects());
    const within = graph.objects().filter((object) => object.startsWith(`${BASE}${CATALOG}`));
    expect(within.filter((object) => !described.has(object))).toEqual([]);
  });

  test('has one dataset for every indicator with figures, and none for those without', async () => {
    const { indicators } = Indicators.parse(await (await app.request('/api/v1/indicators')).json());
    const measured = indicators.filter(({ coverage }) => coverage.length > 0).map(({ key }) => `"${key}"`);
    const identifiers = graph
      .ofType('dcat:Dataset')
      .flatMap((one) => graph.values(one, 'dcterms:identifier'));
    expect(identifiers.toSorted()).toEqual(measured.toSorted());
  });

  test('offers every dataset as five kinds of files and through the API, all under CC0', () => {
    for (const dataset of graph.ofType('dcat:Dataset')) {
      const distributions = graph.values(dataset, 'dcat:distribution');
      const files = distributions.flatMap((one) => graph.values(one, 'dcat:downloadURL'));
      const formats = new Set(files.map((file) => new URL(file).searchParams.get('format')));
      expect([...formats].toSorted()).toEqual(['csv', 'csv-sv', 'json-stat', 'px', 'xlsx']);
      const throughApi = distributions.flatMap((one) => graph.values(one, 'dcat:accessService'));
      expect(throughApi.length * formats.size).toBe(files.length);
      expect(new Set(distributions.flatMap((one) => graph.values(one, 'dcterms:license')))).toEqual(
        new Set([CC0]),
      );
    }
  });

  test('offers neighbourhoods by themselves where they have figures, and nowhere else', async () => {
    const { indicators } = Indicators.parse(await (await app.request('/api/v1/indicators')).json());
    const withFigures = indicators.filter(({ coverage }) =>
      coverage.some(({ areaKind }) => areaKind === 'neighbourhood'),
    );
    const addresses = graph.objects().filter((object) => object.includes('kind=neighbourhood'));
    const offered = new Set(addresses.map((address) => new URL(address).searchParams.get('indicator')));
    expect(withFigures.length).toBeGreaterThan(0);
    expect([...offered].toSorted()).toEqual(withFigures.map(({ key }) => key).toSorted());
    const file = addresses.find((address) => address.endsWith('format=csv')) ?? '';
    const rows = (await (await app.request(file.replace(BASE, ''))).text()).split('\r\n').slice(1, -1);
    expect(rows.some((row) => row.includes(',neighbourhood,'))).toBe(true);
    expect(rows.some((row) => row.includes(',district,'))).toBe(false);
  });

  test('the addresses of the API and its description answer', async () => {
    const [service = ''] = graph.ofType('dcat:DataService');
    const [description = ''] = graph.values(service, 'dcat:endpointDescription');
    const [distribution = ''] = graph
      .ofType('dcat:Distribution')
      .filter((one) => graph.values(one, 'dcat:accessService').length > 0);
    const [figures = ''] = graph.values(distribution, 'dcat:accessURL');
    for (const address of [description, figures]) {
      expect([address, (await app.request(address.replace(BASE, ''))).status]).toEqual([address, 200]);
    }
  });

  test('a dataset spans the first to the last round with figures, dated no finer than by year', () => {
    const [period = ''] = graph.values(`${BASE}${CATALOG}#dataset-oro_brott_ofta`, 'dcterms:temporal');
    const gYear = 'http://www.w3.org/2001/XMLSchema#gYear';
    expect(graph.values(period, 'dcat:startDate')).toEqual([`"2008"^^<${gYear}>`]);
    expect(graph.values(period, 'dcat:endDate')).toEqual([`"2023"^^<${gYear}>`]);
  });

  test('says of every dataset which rounds are published and which are example data', () => {
    const originOf = (key: string) => {
      const [origin = ''] = graph.values(`${BASE}${CATALOG}#dataset-${key}`, 'dcterms:provenance');
      return graph.values(origin, 'dcterms:description').find((text) => text.endsWith('@sv'));
    };
    expect(originOf('oro_brott_ofta')).toMatch(/Publicerade siffror.*: 2014, 2017 och 2020\. Exempeldata/);
    expect(originOf('utsatt_hot')).toMatch(/^"Exempeldata/);
  });

  test('without example data names no example data, and only the rounds that were published', async () => {
    const published = await engine.catalogue();
    await seedDatabase(published, {
      exampleData: false,
      examplePeople: false,
      now: () => new Date('2025-01-15T12:00:00Z'),
    });
    const real = await turtle(createTestApp(published));
    const text = real.lines.join('\n');
    expect(text).not.toContain('påhittade');
    expect(real.values(`${BASE}${CATALOG}#dataset-utsatt_hot`, 'dcterms:title')).toEqual([]);
    // Nobody noted when the published figures were read, so no date is claimed.
    expect(real.values(`${BASE}${CATALOG}`, 'dcterms:modified')).toEqual([]);
  });

  test('claims no contact until one is set', async () => {
    expect(graph.ofType('vcard:Organization')).toEqual([]);
    const site = { publisher: 'Storstad', contactEmail: 'data@storstad.example' };
    const told = await turtle(createTestApp(db, { site }));
    const [contact = ''] = told.ofType('vcard:Organization');
    expect(told.values(contact, 'vcard:hasEmail')).toEqual(['mailto:data@storstad.example']);
    for (const dataset of told.ofType('dcat:Dataset')) {
      expect(told.values(dataset, 'dcat:contactPoint')).toEqual([contact]);
    }
    const [publisher = ''] = told.ofType('foaf:Agent');
    expect(told.values(publisher, 'foaf:name')).toEqual(['"Storstad"']);
  });

  test('builds its addresses on the setting, whatever host a request names', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const response = await app.request(`http://evil.example${CATALOG}`, { headers });
    const text = await response.text();
    expect(text).toContain(`${BASE}/api/v1/series`);
    expect(text).not.toContain('evil.example');
  });
});

describeOnEachEngine('The syntax of the catalogue', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.catalogue());
  });
  const typeOf = async (accept: string | undefined, query = '') => {
    const response = await app.request(`${CATALOG}${query}`, { headers: accept ? { accept } : {} });
    expect(response.headers.get('vary')).toContain('Accept');
    return response.headers.get('content-type');
  };
  const [jsonLd, turtleType] = ['application/ld+json', 'text/turtle; charset=utf-8'];

  test.each([
    [undefined, jsonLd],
    ['*/*', jsonLd],
    ['text/html,application/xhtml+xml,*/*;q=0.8', jsonLd],
    ['application/ld+json', jsonLd],
    ['text/turtle', turtleType],
    ['text/turtle, application/ld+json;q=0.5', turtleType],
    ['application/ld+json;q=0.4, text/turtle;q=0.9', turtleType],
    ['text/turtle;q=0', jsonLd],
  ])('asked for with Accept %s it is %s', async (accept, type) => {
    expect(await typeOf(accept)).toBe(type);
  });

  test('the address goes before the header', async () => {
    expect(await typeOf('application/ld+json', '?format=turtle')).toBe(turtleType);
    expect(await typeOf('text/turtle', '?format=json-ld')).toBe(jsonLd);
  });

  test('one reader is never given what another one asked for, in whichever order they come', async () => {
    for (const accept of [jsonLd, 'text/turtle', jsonLd, 'text/turtle', jsonLd]) {
      const response = await app.request(CATALOG, { headers: { accept } });
      expect(response.headers.get('content-type')).toContain(accept);
      const text = await response.text();
      if (accept === jsonLd) expect(JSON.parse(text)).toHaveProperty('@graph');
      else expect(new Parser().parse(text).length).toBeGreaterThan(0);
    }
  });

  test('an unknown syntax is refused by name', async () => {
    const response = await app.request(`${CATALOG}?format=rdf-xml`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'format' }] });
  });
});

async function turtle(app: ReturnType<typeof createTestApp>): Promise<RdfGraph> {
  const text = await (await app.request(CATALOG, { headers: { accept: 'text/turtle' } })).text();
  return new RdfGraph(new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(text)));
}
