import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';
import { Intervention, ItemId, Problem } from '../reports/report-content.contract';
import { ThreadNames } from '../reports/thread-names.contract';
import { OwnerKey } from '../threads/threads.contract';

const Item = z.union([Intervention, Problem]);

/** Something a section says that others have changed in the register since the report brought it in. */
export const RegisterChange = z
  .object({
    kind: z.enum(['problem', 'intervention']),
    owner: OwnerKey,
    id: ItemId,
    at: Instant.describe('When it was changed last'),
    by: z.string(),
    ownPage: z.boolean().describe('Changed on its own page; otherwise by another report'),
    was: Item.nullable().describe('As the report brought it in; null: it did not'),
    there: Item.describe('As it stands in the register'),
    here: Item.describe('As the report says it'),
    becomes: Item.describe('What the register will say once the report is taken up'),
  })
  .openapi('RegisterChange');
export type RegisterChange = z.infer<typeof RegisterChange>;

export const RegisterChanges = z
  .object({
    items: z.array(RegisterChange),
    names: ThreadNames.describe('Of all that they name'),
  })
  .openapi('RegisterChanges');
export type RegisterChanges = z.infer<typeof RegisterChanges>;
