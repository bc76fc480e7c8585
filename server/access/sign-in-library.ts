import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Db } from '../../db/database';
import type { SessionsTable } from '../../db/schema/sign-in';
import type { Clock } from '../http/clock';
import { isDeactivated } from './find-person.queries';

/** The header in which the library is told where a request comes from: ours, never the client's. */
export const ADDRESS_HEADER = 'x-lagesbild-client-address';

/** The library's own limit. Ours, counted by the clock of the house, are earlier. */
const LIBRARY_LIMIT_SECONDS = 7 * 24 * 3600;

export interface LibraryParts {
  readonly db: Db;
  readonly clock: Clock;
  /** Where the product is served; "https" there makes cookies secure. */
  readonly address: string;
  /** Signs cookies; at least 32 characters. */
  readonly secret: string;
}

/**
 * How better-auth is set up for this house: its tables under our names, every address of its own closed, no sign-up,
 * no cookie that could outlive a deactivation, nothing sent anywhere.
 */
export function libraryOptions({ db, clock, address, secret }: LibraryParts) {
  const now = () => clock.now().toISOString();
  const secure = address.startsWith('https://');
  return {
    appName: 'Lägesbild',
    baseURL: address,
    basePath: '/api/auth',
    secret,
    // One way to write on both engines: instants as ISO text, flags as 0 and 1.
    database: { db, type: 'sqlite' },
    telemetry: { enabled: false },
    // Attempts are limited before the library is asked, in the database.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    advanced: {
      // Bound to this host alone: no neighbouring name can set one in its place.
      cookiePrefix: secure ? '__Host-lagesbild' : 'lagesbild',
      // The library's own way of making them secure would add a weaker prefix.
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1_000 },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sessions',
      expiresIn: LIBRARY_LIMIT_SECONDS,
      disableSessionRefresh: true,
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'address',
        userAgent: 'user_agent',
        userId: 'person_id',
      },
      additionalFields: {
        seenAt: { type: 'string', fieldName: 'seen_at', required: true, input: false },
        way: { type: 'string', required: true, input: false },
        directoryToken: {
          type: 'string',
          fieldName: 'directory_token',
          required: false,
          input: false,
          returned: false,
        },
      },
    },
    account: {
      modelName: 'sign_in_accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'person_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            if (await isDeactivated(db, session.userId)) {
              throw new APIError('FORBIDDEN', { code: 'PERSON_DEACTIVATED', message: 'deactivated' });
            }
            return { data: { ...session, createdAt: clock.now(), seenAt: now(), way: wayOf(ctx?.path) } };
          },
        },
      },
    },
  } satisfies BetterAuthOptions;
}

/** The library, reached only from this folder. */
export function createLibrary(parts: LibraryParts) {
  return betterAuth({
    ...libraryOptions(parts),
    plugins: [{ id: 'lagesbild', endpoints: { signInAs, judgeCookie } }],
  });
}

/** How somebody signs in, by the address within the library that did it. */
function wayOf(path: string | undefined): SessionsTable['way'] {
  if (path === '/sign-in/email') return 'password';
  return path?.startsWith('/callback/') ? 'directory' : 'link';
}

export type Library = ReturnType<typeof createLibrary>;

/** Signs in somebody who has proved who they are in another way: by a one-time link. Has no address of its own. */
const signInAs = createAuthEndpoint(
  '/sign-in/as',
  { method: 'POST', body: z.object({ personId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
    if (!user) throw new APIError('UNAUTHORIZED');
    const session = await ctx.context.internalAdapter.createSession(user.id);
    await setSessionCookie(ctx, { session, user });
    return ctx.json({ personId: user.id });
  },
);

/** Whether a session cookie that came is not one that was made here. Has no address of its own. */
const judgeCookie = createAuthEndpoint(
  '/session/judge',
  { method: 'GET', metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const { name } = ctx.context.authCookies.sessionToken;
    const came = Boolean(ctx.getCookie(name));
    return { forged: came && !(await ctx.getSignedCookie(name, ctx.context.secret)) };
  },
);
