import { z } from '@hono/zod-openapi';

/** A moment in UTC. */
export const Instant = z.iso.datetime().openapi({ example: '2026-09-03T12:02:00.000Z' });
