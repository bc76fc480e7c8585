import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';
import { PersonName } from '../../http/person-name';
import { NewPassword } from '../links/links.contract';

/** One's own particulars. */
export const Profile = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.enum(['sv', 'en']),
    version: z.number().int(),
    hasPassword: z.boolean().describe('False for somebody who signs in only with the directory'),
    createdAt: Instant,
  })
  .openapi('Profile');
export type Profile = z.infer<typeof Profile>;

export const ProfileChange = z
  .strictObject({
    name: PersonName.optional(),
    language: z.enum(['sv', 'en']).optional(),
    version: z.number().int(),
  })
  .openapi('ProfileChange');
export type ProfileChange = z.infer<typeof ProfileChange>;

/** A wish for another address: a link goes to the new one, and it holds once that has been used. */
export const EmailChange = z.strictObject({ email: z.email().max(320) }).openapi('EmailChange');
export type EmailChange = z.infer<typeof EmailChange>;

/** `current` may be left out by who has none yet. Other sessions end. */
export const PasswordChange = z
  .strictObject({ current: z.string().max(1_000).optional(), password: NewPassword })
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
