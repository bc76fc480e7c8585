import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { PersonName } from '../../http/person-name';
import { NewPassword } from '../links/links.contract';

/** One's own particulars. */
export const Profile = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.enum(['sv', 'en']),
    version: Version,
    hasPassword: z.boolean().describe('False for somebody who signs in only with the directory'),
    createdAt: Instant,
  })
  .openapi('Profile');
export type Profile = z.infer<typeof Profile>;

export const ProfileChange = z
  .strictObject({
    name: PersonName.optional(),
    language: z.enum(['sv', 'en']).optional(),
    version: Version,
  })
  .openapi('ProfileChange');
export type ProfileChange = z.infer<typeof ProfileChange>;

/** The password one has. Who has none leaves it out, and has to have signed in less than ten minutes ago: 403 `sign_in_again`. */
const Current = z.string().max(1_000).optional();

/** A wish for another address: a link goes to the new one, and it holds once that has been used. Other sessions end then. */
export const EmailChange = z
  .strictObject({ email: z.email().max(320), current: Current })
  .openapi('EmailChange');
export type EmailChange = z.infer<typeof EmailChange>;

/** Another password, or a first one. Other sessions end. */
export const PasswordChange = z
  .strictObject({ current: Current, password: NewPassword })
  .openapi('PasswordChange');
export type PasswordChange = z.infer<typeof PasswordChange>;

/** Where one is signed in. */
export const OwnSessions = z
  .object({
    sessions: z.array(
      z.object({
        id: z.string(),
        here: z.boolean(),
        createdAt: Instant,
        seenAt: Instant,
        address: z.string().nullable(),
        userAgent: z.string().nullable(),
      }),
    ),
  })
  .openapi('OwnSessions');
export type OwnSessions = z.infer<typeof OwnSessions>;

export const OwnSession = z.object({ id: z.string() });

/** `here`: also where this is asked. */
export const EndedSessions = z.strictObject({ here: z.enum(['true', 'false']).default('false') });
