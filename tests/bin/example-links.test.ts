import { expect, onTestFinished, test } from 'vitest';
import { EXAMPLE_PEOPLE } from '../../seed/example/people';
import { describeOnEachEngine } from '../support/engines';
import { startProduct } from '../support/product';
import { signInLinks } from '../support/sign-in-links';

const SECRET = { SESSION_SECRET: 'a secret that is long enough for a test' };

describeOnEachEngine('Links for trying the product', (engine) => {
  async function start(databaseUrl: string, env: Readonly<Record<string, string>> = {}) {
    const product = await startProduct({ databaseUrl, env });
    onTestFinished(async () => {
      await product.stop();
    });
    return product;
  }

  test('are printed at each start on this machine, one for each example person, and sign in', async () => {
    const databaseUrl = await engine.url('seeded');
    await (await start(databaseUrl)).stop();
    const product = await start(databaseUrl);
    const links = signInLinks(product.output());
    expect([...links.keys()]).toEqual(EXAMPLE_PEOPLE.map(({ name }) => name));
    const link = new URL(links.get('Exempelpolitiker (Farsta)') ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(`${product.address}/lank`);
    const response = await fetch(`${product.address}/api/v1/links/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: link.hash.slice(1) }),
    });
    expect((await response.json()).person.name).toBe('Exempelpolitiker (Farsta)');
  });

  test.each([
    [
      'the world reaches the product by a public address',
      'seeded',
      { PUBLIC_URL: 'https://lagesbild.example.se' },
    ],
    ['other machines reach it', 'seeded', { HOST: '0.0.0.0', PUBLIC_URL: 'https://lagesbild.example.se' }],
    ['example data are off', 'catalogue', { EXAMPLE_DATA: 'off' }],
  ] as const)('are never printed where %s', async (_, template, env) => {
    const product = await start(await engine.url(template), { ...SECRET, ...env });
    expect(product.output()).toContain('Lägesbild svarar på');
    expect(product.output()).not.toContain('/lank');
  });
});
