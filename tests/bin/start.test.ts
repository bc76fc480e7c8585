import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct, startProduct } from '../support/product';

const START = ['bin/start.mjs'];
const folder = mkdtempSync(join(tmpdir(), 'lagesbild-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts what must not start. @returns the one line it says */
async function failToStart(options: Partial<Parameters<typeof spawnProduct>[0]>): Promise<string> {
  const child = spawnProduct({ databaseUrl: join(folder, 'unused.db'), command: START, ...options });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
  expect(said).not.toMatch(/\n\s+at |Error:/);
  return said;
}

describeOnEachEngine('A start', (engine) => {
  test('over a filled database says its address, loads nothing again and stops when told', async () => {
    const product = await startProduct({ databaseUrl: await engine.url('seeded'), command: START });
    // Also when what follows fails: nothing may be left running.
    onTestFinished(async () => {
      await product.stop();
    });
    const response = await fetch(`${product.address}/api/v1/areas?kind=city`);
    expect(await response.json()).toMatchObject({ areas: [{ label: 'Stockholm' }] });
    expect((await fetch(`${product.address}/readyz`)).status).toBe(200);
    expect(product.output()).toMatch(/^Lägesbild svarar på http:\/\/127\.0\.0\.1:\d+\n$/m);
    expect(product.output()).not.toContain('exempeldata');
    expect(await product.stop()).toBe(0);
  });

  test.each([
    ['the address it answers on', {}, undefined],
    [
      'PUBLIC_URL when that is set',
      {
        PUBLIC_URL: 'https://lagesbild.example.se/',
        SESSION_SECRET: 'a secret that is long enough for a test',
      },
      'https://lagesbild.example.se',
    ],
  ])('describes its open data at %s', async (_, env, expected) => {
    const product = await startProduct({ databaseUrl: await engine.url('seeded'), env, command: START });
    onTestFinished(async () => {
      await product.stop();
    });
    const catalog = await (await fetch(`${product.address}/api/v1/catalog`)).json();
    expect(catalog['@graph'][0]['@id']).toBe(`${expected ?? product.address}/api/v1/catalog`);
  });

  test('over a database from a newer version says so', async () => {
    const databaseUrl = await engine.url('migrated');
    const db = openDatabase(databaseUrl);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db);
    await db.destroy();
    expect(await failToStart({ databaseUrl })).toMatch(/nyare version .*9999-later.* Uppdatera programmet/);
  });
});

describe('A start that cannot work says why in one line, and how to mend it', () => {
  test('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await failToStart({ env: { PORT: String(port) } })).toMatch(
      new RegExp(`Port ${port} är upptagen.*PORT=${port + 1} npm start`),
    );
    other.close();
  });

  test('when another program holds the database', async () => {
    const databaseUrl = join(folder, 'held.db');
    const holder = new SqliteDriver(databaseUrl);
    holder.exec('begin exclusive');
    expect(await failToStart({ databaseUrl })).toMatch(/låst av ett annat program/);
    holder.close();
  });

  test('when the file is no database', async () => {
    const databaseUrl = join(folder, 'letter.db');
    writeFileSync(databaseUrl, 'Kära kommunfullmäktige! '.repeat(200));
    expect(await failToStart({ databaseUrl })).toMatch(/letter\.db är ingen SQLite-databas/);
  });

  test('when the file cannot be read and written', async () => {
    const databaseUrl = join(folder, 'a-folder.db');
    mkdirSync(databaseUrl);
    expect(await failToStart({ databaseUrl })).toMatch(/går inte att läsa och skriva.*DATABASE_URL/);
  });

  test('when the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const databaseUrl = join(folder, 'file', 'lagesbild.db');
    expect(await failToStart({ databaseUrl })).toMatch(/går inte att läsa och skriva/);
  });

  test('when the database server does not answer, without telling the password', async () => {
    const databaseUrl = 'postgres://office:hemligt@127.0.0.1:1/lagesbild';
    const said = await failToStart({ databaseUrl });
    expect(said).toMatch(/Databasservern 127\.0\.0\.1:1 svarar inte/);
    expect(said).not.toContain('hemligt');
  });

  test.each([
    ['PORT', 'åttio', /PORT är "åttio" men ska vara ett heltal/],
    ['PORT', '70000', /PORT är "70000" men ska vara ett heltal 0–65535/],
    [
      'PUBLIC_URL',
      'lagesbild.example.se',
      /PUBLIC_URL är "lagesbild\.example\.se" men ska vara en webbadress/,
    ],
    ['PUBLIC_URL', 'https://example.se/lagesbild', /PUBLIC_URL .* ska vara en webbadress utan sökväg/],
    ['PUBLIC_URL', 'ftp://example.se', /PUBLIC_URL .* ska vara en webbadress/],
    ['PUBLIC_URL', 'https://lagesbild.example.se', /behövs SESSION_SECRET .*minst 32 tecken/],
    ['HOST', '0.0.0.0', /behövs SESSION_SECRET .* och PUBLIC_URL/],
    ['CONTACT_EMAIL', 'data(at)staden.se', /CONTACT_EMAIL .* ska vara en e-postadress/],
    ['EXAMPLE_DATA', 'ja', /EXAMPLE_DATA är "ja" men ska vara on eller off/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL är "loud" men ska vara silent/],
    ['HOST', '203.0.113.7', /Adressen 203\.0\.113\.7 finns inte på den här datorn/],
  ])('when %s is %s', async (setting, value, said) => {
    expect(await failToStart({ env: { [setting]: value } })).toMatch(said);
  });

  test('when Node is too old', async () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`;
    const command = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, ...START];
    expect(await failToStart({ command })).toMatch(/Node 18\.20\.0 är för gammal\. Installera Node 20\.19/);
  });
});

describeOnEachEngine('npm run migrate', (engine) => {
  test('brings a database up to date, and says when there is nothing to do', async () => {
    const databaseUrl = await engine.url('empty');
    const migrate = async () => {
      const child = spawnProduct({ databaseUrl, command: ['bin/run.mjs', 'migrate'] });
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      const [code] = await once(child, 'close');
      expect(code).toBe(0);
      return said;
    };
    expect(await migrate()).toContain('0001-areas');
    expect(await migrate()).toBe('Databasen är redan aktuell.\n');
  });
});
