import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';

/** Whether there is an address that the person's calendar reads. */
export const CalendarState = z.object({ createdAt: Instant.nullable() }).openapi('CalendarState');
/** The address, shown once. */
export const CalendarAddress = z
  .object({ address: z.string(), createdAt: Instant })
  .openapi('CalendarAddress');
/** What stands in the address. */
export const CalendarSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
