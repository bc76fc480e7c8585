import type { Claims, DirectoryRules } from '../domain/access/directory-rules';
import {
  type DirectoryAttempt,
  DirectoryProblem,
  type DirectoryTrouble,
  duringAttempt,
  troubleOf,
} from './directory-attempt';
import { createDirectoryLibrary, type DirectoryLibraryParts, PROVIDER } from './directory-library';
import { discover, type ProviderMetadata } from './directory-provider';
import type { DirectorySettings } from './directory-settings';
import type { LibraryParts } from './sign-in-library';

export interface DirectoryParts extends Omit<LibraryParts, 'address'> {
  /** Where the product is served, known once it is. */
  address(): string;
  readonly settings: DirectorySettings;
  readonly rules: DirectoryRules;
  welcomes(claims: Claims): Promise<boolean>;
}

/** One came back from the directory, and this is what became of it. */
export type Arrival =
  | {
      readonly kind: 'arrived';
      /** With the cookie of the session. */
      readonly response: Response;
      readonly claims: Claims;
      readonly provisioned: boolean;
    }
  | { readonly kind: 'refused'; readonly response: Response; readonly trouble: DirectoryTrouble };

/** The directory people can sign in with. */
export interface Directory {
  readonly name: string;
  readonly rules: DirectoryRules;
  /**
   * Sends somebody there.
   * @param back where in the product the browser is sent in the end
   * @returns the address at the directory, and a response with the cookies that prove who comes back
   * @throws DirectoryProblem
   */
  begin(back: string, headers: Headers): Promise<{ readonly address: string; readonly response: Response }>;
  /** Lets in, or refuses, somebody who comes back with this query. @throws DirectoryProblem */
  finish(query: string, headers: Headers): Promise<Arrival>;
  /** Where to sign out of the directory too, coming back to that path; null when it cannot be said. */
  signOutAddress(token: string | null, back: string): Promise<string | null>;
}

/**
 * Connects the directory. Nothing is asked of it before somebody wants to sign in, so that the product starts, and
 * lets people in by password, while the directory is down.
 */
export function createDirectory(parts: DirectoryParts): Directory {
  const { settings, rules, address } = parts;
  let metadata: ProviderMetadata | undefined;
  let library: ReturnType<typeof createDirectoryLibrary> | undefined;
  const ask = async () => {
    metadata = await discover(settings.issuer);
    return metadata;
  };
  const open = (known: ProviderMetadata) => {
    const libraryParts: DirectoryLibraryParts = {
      ...parts,
      address: address(),
      metadata: () => metadata ?? known,
    };
    library ??= createDirectoryLibrary(libraryParts);
    return library;
  };
  return {
    name: settings.name,
    rules,
    async begin(back, headers) {
      const response = await open(await ask()).api.signInSocial({
        body: { provider: PROVIDER, callbackURL: back, errorCallbackURL: back, disableRedirect: true },
        headers,
        asResponse: true,
      });
      if (!response.ok) throw new DirectoryProblem('directory_unavailable');
      const { url }: { url: string } = await response.clone().json();
      return { address: url, response };
    },
    async finish(query, headers) {
      const attempt: DirectoryAttempt = {};
      const request = new Request(`${address()}/api/auth/callback/${PROVIDER}${query}`, { headers });
      const { handler } = open(metadata ?? (await ask()));
      const response = await duringAttempt(attempt, () => handler(request));
      return arrivalOf(response, attempt);
    },
    async signOutAddress(token, back) {
      const known = metadata ?? (await ask().catch(() => undefined));
      if (known?.end_session_endpoint === undefined) return null;
      const url = new URL(known.end_session_endpoint);
      if (token !== null) url.searchParams.set('id_token_hint', token);
      url.searchParams.set('client_id', settings.clientId);
      url.searchParams.set('post_logout_redirect_uri', `${address()}${back}`);
      return url.href;
    },
  };
}

/** The library answers everything with a redirect: to where one wanted, or with an error in the query. */
function arrivalOf(response: Response, { trouble, claims, provisioned }: DirectoryAttempt): Arrival {
  const location = response.headers.get('location');
  const error =
    location === null ? 'none' : new URL(location, 'http://here.invalid').searchParams.get('error');
  if (error === null && trouble === undefined && claims !== undefined) {
    return { kind: 'arrived', response, claims, provisioned: provisioned ?? false };
  }
  return { kind: 'refused', response, trouble: trouble ?? troubleOf(error ?? '') };
}
