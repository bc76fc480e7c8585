// First: it has something to say as soon as it is loaded.
import './quiet-oidc';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWK, Provider } from 'oidc-provider';

/** What the directory of a test says of somebody, beside who it is. */
export type Account = Readonly<Record<string, unknown>> & { readonly email?: string };

/** A real OpenID provider on this machine, as a city's directory would be one. */
export interface TestProvider {
  readonly issuer: string;
  /** Whom there are, by account; may be changed while it runs. */
  readonly accounts: Map<string, Account>;
  /** Who signs in there without being asked; undefined: a page asks; null: they change their mind. */
  signsIn: string | null | undefined;
  /** By how much its clock is ahead, in seconds. */
  ahead: number;
  /** Begins to answer, for a product at that address. */
  serve(product: string): void;
  stop(): Promise<void>;
  /** Answers again where it did. */
  restart(): Promise<void>;
}

export const CLIENT = { id: 'lagesbild', secret: 'a secret of the directory' } as const;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = { ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' } as JWK;

/** Takes a port; it answers once it is told whom it serves. */
export async function startProvider(accounts: Readonly<Record<string, Account>> = {}): Promise<TestProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const provider: TestProvider = {
    issuer: `http://127.0.0.1:${port}`,
    accounts: new Map(Object.entries(accounts)),
    signsIn: undefined,
    ahead: 0,
    serve: (product) => server.on('request', createProvider(provider, product).callback()),
    stop: () => close(server),
    restart: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
  return provider;
}

function createProvider(parts: TestProvider, product: string): Provider {
  const provider = new Provider(parts.issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${product}/api/auth/callback/directory`],
        post_logout_redirect_uris: [`${product}/logga-in?ut=ja`],
      },
    ],
    jwks: { keys: [KEY] },
    cookies: { keys: ['a key of the directory'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_ctx, id) => {
      const account = parts.accounts.get(id);
      return account && { accountId: id, claims: () => ({ sub: id, ...account }) };
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: CLIENT.id, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  // Problems are what tests are after: they are not news.
  provider.on('server_error', () => undefined);
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interaction/')) {
      const named = ctx.query['account'];
      const account = typeof named === 'string' ? named : parts.signsIn;
      if (account === undefined) {
        ctx.type = 'html';
        ctx.body = loginPage([...parts.accounts.keys()]);
        return;
      }
      const result =
        account === null
          ? { error: 'access_denied', error_description: 'changed their mind' }
          : { login: { accountId: account } };
      await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
      ctx.respond = false;
      return;
    }
    await next();
    if (ctx.path === '/token' && parts.ahead !== 0 && isTokens(ctx.body)) {
      ctx.body = { ...ctx.body, id_token: shift(ctx.body.id_token, parts.ahead) };
    }
  });
  return provider;
}

/** The form is the directory's own; the button says yes in it. */
const logoutSource = (ctx: { body: unknown; type: string }, form: string) => {
  ctx.type = 'html';
  ctx.body = `<!doctype html><html lang="sv"><title>Stadens katalog</title>${form}
<button form="op.logoutForm" name="logout" value="yes">Logga ut även härifrån</button></html>`;
};

const loginPage = (accounts: readonly string[]) => `<!doctype html>
<html lang="sv"><title>Stadens katalog</title><h1>Stadens katalog</h1>
<form method="get"><label>Konto <select name="account">${accounts.map((id) => `<option>${id}</option>`).join('')}</select></label>
<button>Fortsätt</button></form></html>`;

const isTokens = (body: unknown): body is { readonly id_token: string } =>
  typeof body === 'object' && body !== null && 'id_token' in body;

/** The same token as from a clock that is so many seconds ahead. */
function shift(token: string, seconds: number): string {
  const [header = '', body = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const shifted = { ...claims, iat: claims.iat + seconds, exp: claims.exp + seconds };
  const signed = `${header}.${Buffer.from(JSON.stringify(shifted)).toString('base64url')}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
