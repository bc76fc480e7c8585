import type { z } from '@hono/zod-openapi';
import type { Deed } from '../../access/act';
import { problemFault } from '../../domain/follow-up/item-fault';
import { storeProblem } from '../../follow-up/store-problem';
import { getProblem } from './get-thread.queries';
import { noteChange, prepareChange, refuseFault } from './prepare-change';
import type { ProblemChange } from './thread-changes.contract';
import type { ItemKey } from './thread-links.queries';

/**
 * Changes a problem on its own page, calls it resolved, or makes a new one. It stands at once.
 * @throws as `prepareChange`; Problem 422 for what cannot be taken into the register
 */
export async function changeProblem(
  deed: Deed,
  key: ItemKey,
  change: z.infer<typeof ProblemChange>,
): Promise<void> {
  const { tx, person, now } = deed;
  const before = await tx
    .selectFrom('problems')
    .select(['revision', 'visibility', 'readable_from'])
    .where('owner_key', '=', key.owner)
    .where('id', '=', key.id)
    .executeTakeFirst();
  const { known } = await prepareChange(deed, key, { change, standing: before }, (day) =>
    getProblem(tx, { key, sight: [key.owner], mayChange: true, day }),
  );
  const content = { ...change.content, id: key.id };
  refuseFault(problemFault(content, known));
  const { visibility, state } = change;
  const said = { owner: key.owner, content, visibility, state, known };
  const revision = await storeProblem(tx, {
    ...said,
    ...{ report: null, by: person.id, at: now, provenance: 'reported' },
  });
  await noteChange(deed, 'problem', key, { before, after: { revision, visibility } });
}
