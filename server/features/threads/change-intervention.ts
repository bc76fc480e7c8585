import type { z } from '@hono/zod-openapi';
import type { Deed } from '../../access/act';
import { interventionFault } from '../../domain/follow-up/item-fault';
import { storeIntervention } from '../../follow-up/store-intervention';
import { getIntervention } from './get-thread.queries';
import { noteChange, prepareChange, refuseFault } from './prepare-change';
import type { InterventionChange } from './thread-changes.contract';
import type { ItemKey } from './thread-links.queries';

/**
 * Changes an intervention on its own page, or makes a new one. It stands at once, whatever reports say of it.
 * @throws as `prepareChange`; Problem 422 for what cannot be taken into the register
 */
export async function changeIntervention(
  deed: Deed,
  key: ItemKey,
  change: z.infer<typeof InterventionChange>,
): Promise<void> {
  const { tx, person, now } = deed;
  const before = await tx
    .selectFrom('interventions')
    .select(['revision', 'visibility', 'readable_from'])
    .where('owner_key', '=', key.owner)
    .where('id', '=', key.id)
    .executeTakeFirst();
  const { known } = await prepareChange(deed, key, { change, standing: before }, (day) =>
    getIntervention(tx, { key, sight: [key.owner], mayChange: true, day }),
  );
  const content = { ...change.content, id: key.id };
  refuseFault(interventionFault(content, known));
  const { visibility } = change;
  const said = { owner: key.owner, content, visibility, known };
  const revision = await storeIntervention(tx, {
    ...said,
    ...{ report: null, by: person.id, at: now, provenance: 'reported' },
  });
  await noteChange(deed, 'intervention', key, { before, after: { revision, visibility } });
}
