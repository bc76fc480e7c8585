import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS, ROLES } from '../../domain/access/roles';

import { Instant } from '../../http/instant';

/** What somebody sends to sign in. */
export const Credentials = z
  .strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(1_000) })
  .openapi('Credentials');
export type Credentials = z.infer<typeof Credentials>;

/** An organisation in which somebody has roles, and what they may do there. */
export const OwnOrganisation = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.enum(ORGANISATION_KINDS),
    roles: z.array(z.enum(ROLES)),
    allowedActions: z.array(z.string()),
  })
  .openapi('OwnOrganisation');
export type OwnOrganisation = z.infer<typeof OwnOrganisation>;

/** Who is signed in, until when, and what they may do. */
export const SignedIn = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(['sv', 'en']),
  organisations: z.array(OwnOrganisation),
  allowedActions: z.array(z.string()).describe('What the person may do in the whole city'),
  endsAt: Instant.describe('When the session ends if nothing more is done'),
  lastsUntil: Instant.describe('When it ends whatever is done'),
});

/** The state of signing in: who, if anybody, and how one can. */
export const Session = z
  .object({
    now: Instant.describe('The clock of the server, for counting down'),
    person: SignedIn.nullable(),
    ended: z.boolean().describe('There was a session, and its time ran out'),
    ways: z.object({
      directory: z
        .object({ name: z.string() })
        .nullable()
        .describe('The directory one can sign in with; null: none'),
      mail: z.boolean().describe('Whether the product can send mail, so that one can ask for a new password'),
    }),
    contactEmail: z.string().nullable(),
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;

/** Where to go after signing out: the directory's own sign-out, where it was used. */
export const SignedOut = z.object({ continueAt: z.string().nullable() }).openapi('SignedOut');
export type SignedOut = z.infer<typeof SignedOut>;
