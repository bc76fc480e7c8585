import { z } from '@hono/zod-openapi';

/** What a column of integers holds on either engine, less one for the version after. */
const GREATEST = 2 ** 31 - 2;

/** How often something has been changed, from 1; a change names the version it is a change of. */
export const Version = z.number().int().min(1).max(GREATEST);

/** The number of a row of the audit log. */
export const Seq = z.coerce.number().int().min(1).max(GREATEST);
