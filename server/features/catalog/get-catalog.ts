import type { ReadDb } from '../../../db/database';
import type { Site } from '../../http/site';
import { listIndicators } from '../indicators/list-indicators.queries';
import { addressesBelow } from './addresses';
import { listBatches } from './batches.queries';
import { catalogNode, publisherNodes, serviceNode, standardNodes } from './catalog-nodes';
import { datasetIri, datasetNodes } from './dataset-nodes';
import type { Graph } from './graph';
import { lastChanged } from './last-changed';
import { iris } from './terms';

/**
 * Everything there is to download, described after DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/sv/).
 * An indicator without figures is no dataset.
 */
export async function getCatalog(db: ReadDb, site: Site): Promise<Graph> {
  const [all, batches] = await Promise.all([listIndicators(db), listBatches(db)]);
  const indicators = all.filter(({ coverage }) => coverage.length > 0);
  const addresses = addressesBelow(site.address());
  const contact = site.contactEmail === null ? [] : iris(addresses.contact);
  return [
    catalogNode({
      addresses,
      datasets: indicators.map((indicator) => datasetIri(addresses, indicator)),
      modified: batches.at(-1)?.imported_at,
    }),
    ...publisherNodes(site, addresses),
    serviceNode(addresses, contact),
    ...standardNodes(),
    ...indicators.flatMap((indicator) =>
      datasetNodes({ indicator, addresses, contact, modified: lastChanged(indicator, batches) }),
    ),
  ];
}
