import { z } from '@hono/zod-openapi';

/**
 * What somebody is called. Without control characters, characters that are not seen or turn the text around them, and
 * halves of characters: a name must not look like another, nor write lines of its own.
 */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'letters that are seen');
