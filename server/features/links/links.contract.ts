import { z } from '@hono/zod-openapi';

/** The secret of a one-time link: what stands after # in it, so that no server or log sees it in an address. */
const Secret = z.string().min(20).max(200);
export const NewPassword = z.string().min(1).max(1_000);

export const LINK_PURPOSES = ['invitation', 'reset', 'sign_in', 'new_email'] as const;

export const LookedUpLink = z.strictObject({ secret: Secret }).openapi('LookedUpLink');

/** What a link that still works is for. A link that does not is a 410: `link_unknown`, `link_used`, `link_expired` or `link_replaced`. */
export const Link = z
  .object({
    purpose: z.enum(LINK_PURPOSES),
    name: z.string(),
    email: z.string(),
    language: z.enum(['sv', 'en']),
    expiresAt: z.iso.datetime(),
    asksForPassword: z.boolean().describe('Whether using it needs a new password'),
  })
  .openapi('Link');
export type Link = z.infer<typeof Link>;

/** Using a link. `invitation` and `reset` set a password; all but `new_email` sign in. The answer is a Session. */
export const UsedLink = z
  .strictObject({ secret: Secret, password: NewPassword.optional() })
  .openapi('UsedLink');
export type UsedLink = z.infer<typeof UsedLink>;

/** Asking for a new password by mail; the answer is the same for any address. */
export const ResetRequest = z.strictObject({ email: z.string().min(1).max(320) }).openapi('ResetRequest');
