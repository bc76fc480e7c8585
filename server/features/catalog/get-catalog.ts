import type { ReadDb } from '../../../db/database';
import type { Site } from '../../http/site';
import { listLastChanges } from '../indicators/last-changes.queries';
import { listIndicators } from '../indicators/list-indicators.queries';
import { addressesBelow } from './addresses';
import { catalogNode, publisherNodes, serviceNode, standardNodes } from './catalog-nodes';
import { datasetIri, datasetNodes } from './dataset-nodes';
import type { Graph } from './graph';
import { iris } from './terms';

/**
 * Everything there is to download, described after DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/sv/).
 * An indicator without figures is no dataset.
 */
export async function getCatalog(db: ReadDb, site: Site): Promise<Graph> {
  const [all, changes] = await Promise.all([listIndicators(db), listLastChanges(db)]);
  const indicators = all.filter(({ coverage }) => coverage.length > 0);
  const addresses = addressesBelow(site.address());
  const contact = site.contactEmail === null ? [] : iris(addresses.contact);
  return [
    catalogNode({
      addresses,
      datasets: indicators.map((indicator) => datasetIri(addresses, indicator)),
      modified: [...changes.values()].sort().at(-1),
    }),
    ...publisherNodes(site, addresses),
    serviceNode(addresses, contact),
    ...standardNodes(),
    ...indicators.flatMap((indicator) =>
      datasetNodes({ indicator, addresses, contact, modified: changes.get(indicator.key) }),
    ),
  ];
}
