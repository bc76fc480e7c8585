import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';

/** Whether there is an address that the person's calendar reads. */
export const CalendarState = z.object({ createdAt: Instant.nullable() }).openapi('CalendarState');
export type CalendarState = z.infer<typeof CalendarState>;
/** The address, shown once. */
export const CalendarAddress = z
  .object({ address: z.string(), createdAt: Instant })
  .openapi('CalendarAddress');
export type CalendarAddress = z.infer<typeof CalendarAddress>;
/** What stands in the address. */
export const CalendarSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
