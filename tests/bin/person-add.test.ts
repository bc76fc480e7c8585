import { once } from 'node:events';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { describeOnEachEngine } from '../support/engines';
import { logOf } from '../support/linked';
import { spawnProduct, startProduct } from '../support/product';

const EVA = {
  email: 'Eva.Ek@stockholm.example',
  name: 'Eva Ek',
  organisation: 'stadsledningskontoret',
  role: 'administrator',
};
const PASSWORD = 'sju blå cyklar vid bäcken';

describeOnEachEngine('npm run person:add', (engine) => {
  let databaseUrl = '';
  beforeAll(async () => {
    databaseUrl = await engine.url('catalogue');
  });

  const add = async (
    wanted: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ) => {
    const words = Object.entries(wanted).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawnProduct({ databaseUrl, env, command: ['bin/run.mjs', 'person-add', ...words] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const [code] = await once(child, 'close');
    return { code, said: said.trimEnd().split('\n') };
  };

  test('adds the first administrator while the product runs, who comes in by the link it prints', async () => {
    const env = { EXAMPLE_DATA: 'off' };
    const product = await startProduct({ databaseUrl, env });
    onTestFinished(async () => {
      await product.stop();
    });
    const { code, said } = await add(EVA, { PORT: new URL(product.address).port });
    expect(code).toBe(0);
    expect(said[0]).toMatch(
      /^Eva Ek är tillagd, och väljer ett lösenord på den här adressen\. Den fungerar en gång, fram till \d+ \p{L}+ \d{4} kl\. \d\d:\d\d:$/u,
    );
    const link = new URL(said[1] ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(`${product.address}/lank`);
    const response = await fetch(`${product.address}/api/v1/links/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: link.hash.slice(1), password: PASSWORD }),
    });
    expect(response.status).toBe(200);
    const { person } = await response.json();
    expect(person).toMatchObject({ email: 'eva.ek@stockholm.example', name: 'Eva Ek' });
    expect(person.allowedActions).toContain('organisations.change');

    const db = openDatabase(databaseUrl);
    onTestFinished(() => db.destroy());
    const invited = (await logOf(db)).find(({ action }) => action === 'person.invited');
    expect(invited).toMatchObject({ actor_kind: 'command', actor_id: 'person:add', subject_id: person.id });
    expect(JSON.stringify(invited)).not.toContain(link.hash.slice(1));
    expect(await db.selectFrom('people').select('name').execute()).toEqual([{ name: 'Eva Ek' }]);
  });

  test('prints the link where the world reaches the product', async () => {
    const { said } = await add(
      { ...EVA, email: 'bo@stockholm.example', language: 'en' },
      { PUBLIC_URL: 'https://lagesbild.example.se' },
    );
    expect(said[1]).toMatch(/^https:\/\/lagesbild\.example\.se\/lank#[\w-]{43}$/);
  });

  test.each([
    [{ email: 'EVA.EK@stockholm.example' }, /EVA\.EK@stockholm\.example har redan någon/],
    [{ email: 'c@x.example', organisation: 'stadshuset' }, /ingen organisation med nyckeln stadshuset/],
    [
      { email: 'c@x.example', organisation: 'rinkeby-kista-stadsdelsnamnd' },
      /rinkeby-kista-stadsdelsnamnd finns inte längre/,
    ],
    [
      { email: 'c@x.example', organisation: 'farsta-stadsdelsnamnd', role: 'office' },
      /rollen office finns inte/,
    ],
    [{ email: 'ingen adress' }, /okänt: --email\. Skriv npm run person:add/],
    [{ email: 'c@x.example', role: 'chef' }, /okänt: --role\. Skriv/],
    [{ email: 'c@x.example', password: 'hemligt' }, /okänt: --password\. Skriv/],
  ])('refuses %j in one line', async (change, why) => {
    const { code, said } = await add({ ...EVA, ...change });
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(why);
    expect(said[0]).toMatch(/^Ingen har lagts till: /);
    expect(said[0]).not.toContain('hemligt');
  });
});
