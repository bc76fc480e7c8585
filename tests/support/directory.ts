import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Db } from '../../db/database';
import { connectDirectory } from '../../server/access/connect-directory';
import type { DirectoryRules } from '../../server/domain/access/directory-rules';
import { SECRET } from './access';
import { type Account, CLIENT, startProvider, type TestProvider } from './oidc-provider';
import { createTestApp, TEST_SITE } from './test-app';

interface Given {
  readonly db: Db;
  readonly rules?: Partial<DirectoryRules>;
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly now?: () => Date;
}

/** A product with a directory that answers on this machine. */
export async function connectTestDirectory({ db, rules, accounts, now }: Given) {
  const provider = await startProvider(accounts);
  onTestFinished(() => provider.stop());
  provider.serve(TEST_SITE.address());
  const directory = await connectDirectory({
    db,
    clock: { now: now ?? (() => new Date('2025-01-15T12:00:00Z')) },
    log: pino({ level: 'silent' }),
    address: TEST_SITE.address,
    secret: SECRET,
    settings: {
      issuer: provider.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: 'Stadens katalog',
      rulesPath: writeRules({ provision: false, roles: [], ...rules }),
      scopes: ['openid', 'email', 'profile'],
    },
  });
  const app = createTestApp(db, { directory, ...(now ? { now } : {}) });
  return { provider, directory, app, browser: createBrowser(app, provider) };
}

/** A file of rules, until the test is over. */
export function writeRules(rules: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'rules.json');
  writeFileSync(path, typeof rules === 'string' ? rules : JSON.stringify(rules));
  return path;
}

/** What a browser does between the product and the directory, with cookies for each. */
function createBrowser(app: Hono, { issuer }: TestProvider) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    return jar;
  };
  const visit = async (address: string): Promise<Response> => {
    const url = new URL(address, TEST_SITE.address());
    const jar = jarOf(url);
    const headers = { cookie: [...jar].map((pair) => pair.join('=')).join('; ') };
    const response =
      url.origin === issuer
        ? await fetch(url, { headers, redirect: 'manual' })
        : await app.request(url.href, { headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  /** Follows redirects until one leads to an address like that. @returns that address */
  const follow = async (from: string, until: (url: URL) => boolean): Promise<string> => {
    let url = new URL(from, TEST_SITE.address());
    for (let hops = 0; hops < 12; hops += 1) {
      const location = (await visit(url.href)).headers.get('location');
      if (location === null) return url.href;
      url = new URL(location, url);
      if (until(url)) return url.href;
    }
    return url.href;
  };
  const isReturn = (url: URL) => url.pathname === '/api/auth/callback/directory';
  return {
    visit,
    /** Signs in through the directory. @returns the path one lands on */
    async signIn(to = '/'): Promise<string> {
      const from = `/api/v1/session/directory?${new URLSearchParams({ to })}`;
      const end = await follow(from, (url) => url.origin === TEST_SITE.address() && !isReturn(url));
      return end.replace(TEST_SITE.address(), '');
    },
    /** Goes to the directory and signs in there, and stops on the way back. @returns the address to come back to */
    signInThere: () => follow('/api/v1/session/directory', isReturn),
    async session() {
      return await (await visit('/api/v1/session')).json();
    },
    async signOut() {
      const cookie = [...jarOf(new URL(TEST_SITE.address()))].map((pair) => pair.join('=')).join('; ');
      const headers = { cookie, origin: TEST_SITE.address() };
      return await (await app.request('/api/v1/session', { method: 'DELETE', headers })).json();
    },
  };
}
