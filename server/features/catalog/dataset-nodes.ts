import type { Indicator } from '../indicators/indicators.contract';
import type { Addresses } from './addresses';
import { describeIndicator, describeOrigin, keywordsOf } from './dataset-text';
import { FILE_FORMATS, type FileFormat } from './file-formats';
import type { Node, Term } from './graph';
import { inBoth, instant, iris, plain, year } from './terms';
import { CC0, IRREGULAR, LANGUAGES, PUBLIC, STOCKHOLM, THEMES } from './vocabulary';

interface DatasetParts {
  readonly indicator: Indicator;
  readonly addresses: Addresses;
  /** Empty without one to name. */
  readonly contact: readonly Term[];
  /** When its figures last changed, an ISO instant, as far as is known. */
  readonly modified: string | undefined;
}

export const datasetIri = ({ part }: Addresses, { key }: Indicator): string => part(`dataset-${key}`);

/** An indicator as a dataset, with its files and the API as distributions. */
export function datasetNodes(parts: DatasetParts): Node[] {
  const { indicator, addresses, contact, modified } = parts;
  const { key, label, coverage } = indicator;
  const distributions = [
    ...FILE_FORMATS.map((format) => fileNode(format, indicator, addresses)),
    apiNode(indicator, addresses),
  ];
  const period: Node = {
    iri: addresses.part(`period-${key}`),
    type: 'dcterms:PeriodOfTime',
    properties: {
      'dcat:startDate': coverage.slice(0, 1).flatMap(({ round }) => year(round)),
      'dcat:endDate': coverage.slice(-1).flatMap(({ round }) => year(round)),
    },
  };
  const origin: Node = {
    iri: addresses.part(`origin-${key}`),
    type: 'dcterms:ProvenanceStatement',
    properties: { 'dcterms:description': inBoth(describeOrigin(indicator)) },
  };
  const dataset: Node = {
    iri: datasetIri(addresses, indicator),
    type: 'dcat:Dataset',
    properties: {
      'dcterms:title': inBoth(label),
      'dcterms:description': inBoth(describeIndicator(indicator)),
      'dcterms:identifier': plain(key),
      'dcterms:publisher': iris(addresses.publisher),
      'dcat:contactPoint': contact,
      'dcat:theme': iris(...THEMES),
      'dcat:keyword': inBoth(...keywordsOf(indicator)),
      'dcterms:language': iris(...LANGUAGES),
      'dcterms:spatial': iris(STOCKHOLM),
      'dcterms:temporal': iris(period.iri),
      'dcterms:accrualPeriodicity': iris(IRREGULAR),
      'dcterms:accessRights': iris(PUBLIC),
      'dcterms:modified': instant(modified),
      'dcterms:provenance': iris(origin.iri),
      'dcat:landingPage': iris(addresses.page(key)),
      'dcat:distribution': iris(...distributions.map(({ iri }) => iri)),
    },
  };
  return [dataset, period, origin, ...distributions];
}

function fileNode(format: FileFormat, { key, label }: Indicator, addresses: Addresses): Node {
  const address = addresses.figures(key, format.key);
  return {
    iri: addresses.part(`distribution-${key}-${format.key}`),
    type: 'dcat:Distribution',
    properties: {
      'dcterms:title': inBoth(format.title),
      'dcterms:description': inBoth({
        sv: `${label.sv}: alla områden, grupper och mätomgångar.`,
        en: `${label.en}: all areas, groups and survey rounds.`,
      }),
      'dcat:accessURL': iris(address),
      'dcat:downloadURL': iris(address),
      'dcterms:format': plain(format.mediaType),
      'dcterms:license': iris(CC0),
      'dcterms:conformsTo': format.standard === null ? [] : iris(format.standard.url),
    },
  };
}

function apiNode({ key }: Indicator, addresses: Addresses): Node {
  return {
    iri: addresses.part(`distribution-${key}-api`),
    type: 'dcat:Distribution',
    properties: {
      'dcterms:title': inBoth({ sv: 'API (JSON)', en: 'API (JSON)' }),
      'dcterms:description': inBoth({
        sv: 'Samma siffror med osäkerhet, förändringar och utslag.',
        en: 'The same figures with uncertainty, changes and verdicts.',
      }),
      'dcat:accessURL': iris(addresses.figures(key)),
      'dcat:accessService': iris(addresses.service),
      'dcterms:format': plain('application/json'),
      'dcterms:license': iris(CC0),
    },
  };
}
