import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';

/** A file as it is listed. */
export const Attachment = z
  .object({
    id: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    addedAt: Instant,
  })
  .openapi('Attachment');
export type Attachment = z.infer<typeof Attachment>;
