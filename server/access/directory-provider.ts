import { validateAuthorizationCode } from 'better-auth/oauth2';
import { z } from 'zod';
import type { Claims } from '../domain/access/directory-rules';
import { DirectoryProblem } from './directory-attempt';
import { type DirectorySettings, isSafeAddress } from './directory-settings';

/** How long a browser is kept waiting for the directory. */
const PATIENCE_MS = 5_000;
/** How far apart clocks may be. The first is what the library allows. */
const TOLERANCE_S = 30;
const AHEAD_S = 60;

const Address = z.string().refine(isSafeAddress);

/** OpenID Connect Discovery 1.0, section 3: as much of it as is used here. */
const Metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: Address,
  token_endpoint: Address,
  jwks_uri: Address,
  userinfo_endpoint: Address.optional(),
  end_session_endpoint: Address.optional(),
  /** Without them the library would take any algorithm that fits a key. */
  id_token_signing_alg_values_supported: z.array(z.string()).min(1),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});
export type ProviderMetadata = z.infer<typeof Metadata>;

export const discoveryAddress = (issuer: string): string => `${issuer}/.well-known/openid-configuration`;

/**
 * What the directory says of itself now; asking also shows that it answers.
 * @throws DirectoryProblem `directory_unavailable`; `directory_failed` when it gives itself out for another
 */
export async function discover(issuer: string): Promise<ProviderMetadata> {
  const metadata = Metadata.safeParse(await fetchJson(discoveryAddress(issuer)));
  if (!metadata.success || metadata.data.issuer.replace(/\/$/, '') !== issuer) {
    throw new DirectoryProblem('directory_failed');
  }
  return metadata.data;
}

export interface CodeExchange {
  readonly code: string;
  readonly codeVerifier?: string | undefined;
  readonly redirectURI: string;
}

/**
 * Exchanges the code for tokens.
 * @throws DirectoryProblem
 */
export async function exchangeCode(
  { clientId, clientSecret }: DirectorySettings,
  { token_endpoint, token_endpoint_auth_methods_supported: methods }: ProviderMetadata,
  { code, codeVerifier, redirectURI }: CodeExchange,
) {
  const exchange = validateAuthorizationCode({
    code,
    redirectURI,
    ...(codeVerifier === undefined ? {} : { codeVerifier }),
    options: { clientId, clientSecret },
    tokenEndpoint: token_endpoint,
    authentication: methods && !methods.includes('client_secret_basic') ? 'post' : 'basic',
  });
  try {
    return await Promise.race([exchange, impatience()]);
  } catch (error) {
    throw new DirectoryProblem(isRefusal(error) ? 'directory_failed' : 'directory_unavailable');
  }
}

/** What more the directory tells of somebody than the token does. @throws DirectoryProblem */
export async function fetchUserInfo(
  { userinfo_endpoint }: ProviderMetadata,
  accessToken: string | undefined,
): Promise<Claims> {
  if (userinfo_endpoint === undefined || accessToken === undefined) return {};
  const said = await fetchJson(userinfo_endpoint, { authorization: `Bearer ${accessToken}` });
  return z.record(z.string(), z.unknown()).catch({}).parse(said);
}

/** What a token says. Whether it is true, the library verifies. */
export function readClaims(token: string): Claims {
  try {
    const body: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return z.record(z.string(), z.unknown()).parse(body);
  } catch {
    throw new DirectoryProblem('directory_failed');
  }
}

/**
 * Whether a token is from another time than ours: already expired, not valid yet, or of the future. The library would
 * refuse the first two without telling why, and let the third pass.
 * @param now by the clock of this computer, which is the library's too
 */
export function isOfAnotherTime({ exp, nbf, iat }: Claims, now: Date): boolean {
  const seconds = now.getTime() / 1_000;
  const isAfter = (claim: unknown, tolerance: number) =>
    typeof claim === 'number' && claim > seconds + tolerance;
  return (
    (typeof exp === 'number' && exp <= seconds - TOLERANCE_S) ||
    isAfter(nbf, TOLERANCE_S) ||
    isAfter(iat, AHEAD_S)
  );
}

async function fetchJson(address: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return await response.json();
  } catch {
    // Told as what it is to whoever waits: the directory does not answer.
  }
  throw new DirectoryProblem('directory_unavailable');
}

const isRefusal = (error: unknown): boolean => {
  const refusal = z.object({ status: z.number().min(400).max(499) }).safeParse(error);
  return refusal.success;
};

const impatience = () =>
  new Promise<never>((_resolve, reject) => {
    AbortSignal.timeout(PATIENCE_MS).addEventListener('abort', () => reject(new Error('no answer')));
  });
