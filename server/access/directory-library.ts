import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type { Claims, DirectoryRules } from '../domain/access/directory-rules';
import { DirectoryProblem, thisAttempt } from './directory-attempt';
import {
  discoveryAddress,
  exchangeCode,
  fetchUserInfo,
  isOfAnotherTime,
  type ProviderMetadata,
  readClaims,
} from './directory-provider';
import type { DirectorySettings } from './directory-settings';
import { isDeactivated } from './find-person.queries';
import { type LibraryParts, libraryOptions } from './sign-in-library';

/** The name of the directory in the library: the end of the address one comes back to. */
export const PROVIDER = 'directory';

export interface DirectoryLibraryParts extends LibraryParts {
  readonly settings: DirectorySettings;
  readonly rules: Pick<DirectoryRules, 'trustAddresses'>;
  /** What the directory last said of itself. */
  metadata(): ProviderMetadata;
  /** Whether somebody nobody knows becomes a person. */
  welcomes(claims: Claims): Promise<boolean>;
}

/**
 * The library as it lets people in from the directory. Apart from the other, which must not wait for the directory
 * when somebody signs in with a password.
 */
export function createDirectoryLibrary(parts: DirectoryLibraryParts) {
  const { db, clock, settings, welcomes } = parts;
  const options = libraryOptions(parts);
  const beginSession = options.databaseHooks.session.create.before;
  return betterAuth({
    ...options,
    user: {
      ...options.user,
      validateUserInfo: async ({ user, source }) => {
        const attempt = thisAttempt();
        const claims = source.oauth?.profile ?? {};
        attempt.claims = claims;
        if (source.action !== 'create-user') {
          return (await isDeactivated(db, String(user.id))) ? { error: 'person_deactivated' } : undefined;
        }
        if (!(user.emailVerified && (await welcomes(claims)))) return { error: 'directory_refused_unknown' };
        attempt.provisioned = true;
        return undefined;
      },
    },
    account: { ...options.account, updateAccountOnSignIn: false },
    databaseHooks: {
      user: {
        create: { before: async () => ({ data: { createdAt: clock.now(), updatedAt: clock.now() } }) },
      },
      // Nothing is asked of the directory in somebody's name: no token of it is kept with the account.
      account: {
        create: { before: async () => ({ data: { accessToken: null, refreshToken: null, idToken: null } }) },
      },
      session: {
        create: {
          before: async (session, ctx) => {
            const { data } = await beginSession(session, ctx);
            return { data: { ...data, directoryToken: thisAttempt().idToken } };
          },
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: PROVIDER,
            discoveryUrl: discoveryAddress(settings.issuer),
            clientId: settings.clientId,
            clientSecret: settings.clientSecret,
            scopes: [...settings.scopes],
            pkce: true,
            requireIdTokenVerification: true,
            // Who it is, is what the directory says never changes hands (OpenID Connect Core, 5.7).
            accountSubject: ({ profile }) => textOf(profile['sub']) ?? '',
            getToken: async (exchange) => await remembering(fetchTokens(parts, exchange)),
            getUserInfo: async (tokens) => await remembering(describe(parts, tokens)).catch(() => null),
          },
        ],
      }),
    ],
  });
}

type Exchange = Parameters<typeof exchangeCode>[2];

async function fetchTokens({ settings, metadata }: DirectoryLibraryParts, exchange: Exchange) {
  const tokens = await exchangeCode(settings, metadata(), exchange);
  if (tokens.idToken === undefined) throw new DirectoryProblem('directory_failed');
  // The library judges by the clock of the computer, so what it would refuse is explained by the same.
  if (isOfAnotherTime(readClaims(tokens.idToken), new Date())) throw new DirectoryProblem('directory_clock');
  thisAttempt().idToken = tokens.idToken;
  return tokens;
}

/** Who it is, by the token, which the library has verified, and by what the directory adds to it. */
async function describe(
  { metadata, rules }: DirectoryLibraryParts,
  {
    idToken,
    accessToken,
  }: { readonly idToken?: string | undefined; readonly accessToken?: string | undefined },
) {
  if (idToken === undefined) return null;
  const claims = readClaims(idToken);
  const added = await fetchUserInfo(metadata(), accessToken);
  if (added['sub'] !== undefined && added['sub'] !== claims['sub'])
    throw new DirectoryProblem('directory_failed');
  const said: Claims = { ...added, ...claims };
  const email = textOf(said['email']);
  return {
    ...said,
    email,
    emailVerified: saysYes(said['email_verified'] ?? rules.trustAddresses),
    name: textOf(said['name']) ?? email ?? '',
    image: undefined,
  };
}

const textOf = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined;

/** Some directories write truth as text. */
const saysYes = (claim: unknown): boolean => claim === true || claim === 'true';

/** Remembers what went wrong, which the library tells nobody. */
async function remembering<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    thisAttempt().trouble = error instanceof DirectoryProblem ? error.trouble : 'directory_failed';
    throw error;
  }
}
