import type { Site } from '../../http/site';
import type { Addresses } from './addresses';
import { FILE_FORMATS, type Standard } from './file-formats';
import type { Node, Term } from './graph';
import { inBoth, instant, iris, plain } from './terms';
import { CC0, LANGUAGES, PROFILE, PUBLIC, STOCKHOLM, THEME_TABLE } from './vocabulary';

interface CatalogParts {
  readonly addresses: Addresses;
  readonly datasets: readonly string[];
  /** When any figure last changed, an ISO instant, as far as is known. */
  readonly modified: string | undefined;
}

/** The catalogue itself. */
export function catalogNode({ addresses, datasets, modified }: CatalogParts): Node {
  return {
    iri: addresses.catalog,
    type: 'dcat:Catalog',
    properties: {
      'dcterms:title': inBoth({
        sv: 'Lägesbild: trygghet i Stockholms stadsdelar',
        en: 'Lägesbild: safety in the districts of Stockholm',
      }),
      'dcterms:description': inBoth({
        sv: 'Siffror om upplevd trygghet och utsatthet för brott, med osäkerhet, källa och tidsseriebrott. Publicerade siffror och exempeldata står sida vid sida och är märkta.',
        en: 'Figures on how safe people feel and on exposure to crime, with uncertainty, source and breaks in the series. Published figures and example data stand side by side and are marked.',
      }),
      'dcterms:publisher': iris(addresses.publisher),
      'dcterms:license': iris(CC0),
      'dcterms:language': iris(...LANGUAGES),
      'dcterms:spatial': iris(STOCKHOLM),
      'dcterms:modified': instant(modified),
      'dcterms:conformsTo': iris(PROFILE),
      'dcat:themeTaxonomy': iris(THEME_TABLE),
      'foaf:homepage': iris(addresses.home),
      'dcat:service': iris(addresses.service),
      'dcat:dataset': iris(...datasets),
    },
  };
}

/** Who publishes, and how to reach them when an address for that is set. */
export function publisherNodes(site: Site, addresses: Addresses): Node[] {
  const publisher: Node = {
    iri: addresses.publisher,
    type: 'foaf:Agent',
    properties: { 'foaf:name': plain(site.publisher) },
  };
  if (site.contactEmail === null) return [publisher];
  const contact: Node = {
    iri: addresses.contact,
    type: 'vcard:Organization',
    properties: {
      'vcard:fn': plain(site.publisher),
      'vcard:hasEmail': iris(`mailto:${site.contactEmail}`),
    },
  };
  return [publisher, contact];
}

/** The API, described once for all datasets. */
export function serviceNode(addresses: Addresses, contact: readonly Term[]): Node {
  return {
    iri: addresses.service,
    type: 'dcat:DataService',
    properties: {
      'dcterms:title': inBoth({ sv: 'Lägesbilds API', en: 'The API of Lägesbild' }),
      'dcterms:description': inBoth({
        sv: 'Områden, mätomgångar, indikatorer, tidsserier och jämförelser som JSON. Öppet utan nyckel.',
        en: 'Areas, survey rounds, indicators, series and comparisons as JSON. Open without a key.',
      }),
      'dcterms:publisher': iris(addresses.publisher),
      'dcat:contactPoint': contact,
      'dcat:endpointURL': iris(addresses.api),
      'dcat:endpointDescription': iris(addresses.openApi),
      'dcterms:conformsTo': iris(OPEN_API.url),
      'dcterms:license': iris(CC0),
      'dcterms:accessRights': iris(PUBLIC),
      'foaf:page': iris(addresses.docs),
    },
  };
}

const OPEN_API: Standard = { url: 'https://spec.openapis.org/oas/v3.1.0', title: 'OpenAPI 3.1.0' };

/** The standards that files and API follow, each told once. */
export function standardNodes(): Node[] {
  const ofFiles = FILE_FORMATS.flatMap(({ standard }) => standard ?? []);
  return [...ofFiles, OPEN_API].map(({ url, title }) => ({
    iri: url,
    type: 'dcterms:Standard',
    properties: { 'dcterms:title': [{ text: title, language: 'en' }] },
  }));
}
