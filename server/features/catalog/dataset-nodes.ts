import type { Localized } from '../../domain/localized';
import type { Indicator } from '../indicators/indicators.contract';
import type { Addresses, Level } from './addresses';
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
  const levels = LEVELS.filter((level) => coverage.some(({ areaKind }) => KINDS[level].includes(areaKind)));
  const distributions = levels.flatMap((level) => [
    ...FILE_FORMATS.map((format) => fileNode(format, indicator, level, addresses)),
    apiNode(indicator, level, addresses),
  ]);
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

const LEVELS: readonly Level[] = ['district', 'neighbourhood'];

/** The areas whose figures make it worth while. */
const KINDS: Readonly<Record<Level, readonly string[]>> = {
  district: ['city', 'district'],
  neighbourhood: ['neighbourhood'],
};

const LEVEL_WORDS: Readonly<Record<Level, Localized>> = {
  district: {
    sv: 'staden och stadsdelsområdena, alla grupper och mätomgångar',
    en: 'the city and its districts, all groups and survey rounds',
  },
  neighbourhood: {
    sv: 'stadsdelarna, alla svarande, alla mätomgångar',
    en: 'the neighbourhoods, all respondents, all survey rounds',
  },
};

/** Of the level that a dataset had from the first, names stay as they were. */
const nameOf = (key: string, level: Level, form: string): string =>
  level === 'district' ? `distribution-${key}-${form}` : `distribution-${key}-${level}-${form}`;

function fileNode(format: FileFormat, { key, label }: Indicator, level: Level, addresses: Addresses): Node {
  const address = addresses.figures(key, level, format.key);
  return {
    iri: addresses.part(nameOf(key, level, format.key)),
    type: 'dcat:Distribution',
    properties: {
      'dcterms:title': inBoth(format.title),
      'dcterms:description': inBoth({
        sv: `${label.sv}: ${LEVEL_WORDS[level].sv}.`,
        en: `${label.en}: ${LEVEL_WORDS[level].en}.`,
      }),
      'dcat:accessURL': iris(address),
      'dcat:downloadURL': iris(address),
      'dcterms:format': plain(format.mediaType),
      'dcterms:license': iris(CC0),
      'dcterms:conformsTo': format.standard === null ? [] : iris(format.standard.url),
    },
  };
}

function apiNode({ key }: Indicator, level: Level, addresses: Addresses): Node {
  return {
    iri: addresses.part(nameOf(key, level, 'api')),
    type: 'dcat:Distribution',
    properties: {
      'dcterms:title': inBoth({ sv: 'API (JSON)', en: 'API (JSON)' }),
      'dcterms:description': inBoth({
        sv: `Samma siffror med osäkerhet, förändringar och utslag: ${LEVEL_WORDS[level].sv}.`,
        en: `The same figures with uncertainty, changes and verdicts: ${LEVEL_WORDS[level].en}.`,
      }),
      'dcat:accessURL': iris(addresses.figures(key, level)),
      'dcat:accessService': iris(addresses.service),
      'dcterms:format': plain('application/json'),
      'dcterms:license': iris(CC0),
    },
  };
}
